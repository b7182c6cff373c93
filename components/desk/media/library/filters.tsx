// Words and filters of the library: a plain form, whose address can be kept; with script it asks as soon as something changes.
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { isNarrowed, KINDS, type LibraryQuery, libraryAddress } from '../../../../lib/media/library/query.ts'
import { MEDIA_SHOWS } from '../../../../lib/media/library/shows.ts'

type FiltersProps = { query: LibraryQuery; uploaders: { id: string; name: string }[] }

export function LibraryFilters({ query, uploaders }: FiltersProps) {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const router = useRouter()
  useEffect(() => () => clearTimeout(timer.current), [])
  const ask = () => {
    clearTimeout(timer.current)
    if (!form.current) return
    const asked = Object.fromEntries(new FormData(form.current)) as Partial<LibraryQuery>
    router.replace(libraryAddress({ ...query, ...asked, after: '', medium: query.medium }), { scroll: false })
  }
  return (
    <form
      ref={form}
      className="library__filters"
      aria-label="Search and filter"
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
      onChange={({ target }) => {
        clearTimeout(timer.current)
        timer.current = setTimeout(ask, (target as unknown as HTMLInputElement).type === 'search' ? 200 : 0)
      }}
    >
      <div className="field library__words">
        <label htmlFor="library-q">Search alt texts, captions, credits and file names</label>
        <input id="library-q" name="q" type="search" defaultValue={query.q} autoComplete="off" />
      </div>
      <Select name="show" label="Show" value={query.show} all="All pictures">
        {MEDIA_SHOWS.map(({ show, words }) => ({ value: show, words }))}
      </Select>
      <details
        className="library__more"
        open={Boolean(query.kind || query.uploader || query.from || query.until)}
      >
        <summary>More filters</summary>
        <div className="library__more-fields">
          <Select name="uploader" label="Uploaded by" value={query.uploader} all="Anybody">
            {uploaders.map(({ id, name }) => ({ value: id, words: name }))}
          </Select>
          <Select name="kind" label="Kind" value={query.kind} all="Any kind">
            {KINDS.map((kind) => ({ value: kind, words: kind.toUpperCase() }))}
          </Select>
          <DayField name="from" label="Added from" value={query.from} />
          <DayField name="until" label="until" value={query.until} />
        </div>
      </details>
      <button type="submit" className="button library__ask">
        Search
      </button>
      {isNarrowed(query) && (
        <a className="button button--quiet" href={libraryAddress(NOTHING)}>
          Show everything
        </a>
      )}
    </form>
  )
}

const NOTHING: LibraryQuery = {
  q: '',
  show: '',
  kind: '',
  uploader: '',
  from: '',
  until: '',
  after: '',
  medium: '',
}

type Option = { value: string; words: string }
type SelectProps = { name: string; label: string; value: string; all: string; children: Option[] }

function Select({ name, label, value, all, children }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={`library-${name}`}>{label}</label>
      <select id={`library-${name}`} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  )
}

function DayField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div className="field">
      <label htmlFor={`library-${name}`}>{label}</label>
      <input id={`library-${name}`} name={name} type="date" defaultValue={value} />
    </div>
  )
}
