// What is asked of the list beyond its status: a plain form, sent by itself as one types where scripts run.
import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import {
  countAsked,
  type ListQuery,
  readListQuery,
  writeListQuery,
} from '../../../lib/article-list/filter.ts'
import type { ArticleList } from '../../../lib/article-list/load.ts'
import { urls } from '../../../lib/urls.ts'

type FiltersProps = {
  list: ArticleList
  searchField: RefObject<HTMLInputElement | null>
  onGo(href: string, how?: 'replace'): void
}

/** Milliseconds after the last key before the list follows. */
const PAUSE = 250

export function ListFilters({ list, searchField, onGo }: FiltersProps) {
  const { query, people, categories, issues } = list
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = countAsked(query)
  const [isOpen, setOpen] = useState(asked > 0)
  const { form, goTo } = useFollowing(query, () => {
    clearTimeout(timer.current)
    if (asked > 0) setOpen(true)
  })
  const send = (form: HTMLFormElement) => {
    clearTimeout(timer.current)
    const said = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    goTo(writeListQuery(readListQuery(said)), (to) => onGo(urls.deskArticles(to), 'replace'))
  }
  const later = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    const { form } = currentTarget
    clearTimeout(timer.current)
    timer.current = setTimeout(() => form && send(form), PAUSE)
  }
  const now = ({ currentTarget }: FormEvent<HTMLSelectElement | HTMLInputElement>) => {
    if (currentTarget.form) send(currentTarget.form)
  }
  const common = { onChange: now }
  return (
    <search>
      <form
        ref={form}
        className="filters"
        action={urls.deskArticles()}
        onSubmit={(event) => {
          event.preventDefault()
          send(event.currentTarget)
        }}
      >
        {(['status', 'sort', 'order'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={query[name]} />
        ))}
        <div className="filters__line">
          <input
            ref={searchField}
            className="filters__search"
            type="search"
            name="q"
            defaultValue={query.q}
            maxLength={200}
            placeholder="Search titles, bylines and texts"
            aria-label="Search these articles"
            aria-keyshortcuts="/"
            onChange={later}
          />
          <details
            className="filters__more"
            open={isOpen}
            onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
          >
            <summary className="button">{asked > 0 ? `Filters (${asked})` : 'Filters'}</summary>
            <div className="filters__fields">
              <Select label="Category" name="category" value={query.category} {...common}>
                {categories.map((one) => (
                  <option key={one.id} value={one.value}>
                    {one.label}
                  </option>
                ))}
              </Select>
              <Words label="Tag" name="tag" value={query.tag} onChange={later} />
              <Select label="Issue" name="issue" value={query.issue} {...common}>
                {issues.map((one) => (
                  <option key={one.id} value={one.value}>
                    {one.label}
                  </option>
                ))}
              </Select>
              <Words label="Author" name="author" value={query.author} onChange={later} />
              <Select label="Owner" name="owner" value={query.owner} {...common}>
                <option value="me">Me</option>
                <People people={people} />
              </Select>
              <Select label="Assigned to" name="assignee" value={query.assignee} {...common}>
                <option value="me">Me</option>
                <option value="nobody">Nobody</option>
                <People people={people} />
              </Select>
              <Dates query={query} onChange={now} />
              <div className="filters__acts">
                <button type="submit" className="button">
                  Apply
                </button>
                {asked > 0 && (
                  <a className="button button--quiet" href={urls.deskArticles(clearedOf(query))}>
                    Clear filters
                  </a>
                )}
              </div>
            </div>
          </details>
        </div>
      </form>
    </search>
  )
}

/**
 * The fields are the reader's while somebody types or moves through them; they are set only when the list became another
 * one without them: by "All", a view, the way back.
 */
function useFollowing(query: ListQuery, onElsewhere: () => void) {
  const form = useRef<HTMLFormElement>(null)
  const written = writeListQuery({ ...query, after: '' })
  const shown = useRef(written)
  /** Asked for by the fields themselves, and not all there yet. */
  const sent = useRef<string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list counts, not another drawing of it
  useEffect(() => {
    if (shown.current === written) return
    shown.current = written
    const at = sent.current.indexOf(written)
    if (at >= 0) {
      sent.current = sent.current.slice(at + 1)
      return
    }
    sent.current = []
    onElsewhere()
    for (const [name, value] of Object.entries(query)) {
      const field = form.current?.elements.namedItem(name)
      const isOurs = field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      if (isOurs && field.type !== 'hidden') field.value = value
    }
  }, [written])
  const goTo = (to: string, go: (to: string) => void) => {
    if (to === (sent.current.at(-1) ?? written)) return
    sent.current.push(to)
    go(to)
  }
  return { form, goTo }
}

function clearedOf({ status, q, sort, order }: ListQuery): string {
  return writeListQuery({ status, q, sort, order })
}

type SelectProps = {
  label: string
  name: string
  value: string
  any?: string
  onChange(event: FormEvent<HTMLSelectElement>): void
  children: ReactNode
}

function Select({ label, name, value, any = 'Any', onChange, children }: SelectProps) {
  return (
    <label className="field">
      <span className="field__label">{label}</span>
      <select name={name} defaultValue={value} onChange={onChange}>
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  )
}

type WordsProps = {
  label: string
  name: string
  value: string
  onChange(event: FormEvent<HTMLInputElement>): void
}

function Words({ label, name, value, onChange }: WordsProps) {
  return (
    <label className="field">
      <span className="field__label">{label}</span>
      <input name={name} defaultValue={value} maxLength={200} placeholder="Any" onChange={onChange} />
    </label>
  )
}

function People({ people }: { people: ArticleList['people'] }) {
  return people.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}

type DatesProps = { query: ListQuery; onChange(event: FormEvent<HTMLSelectElement | HTMLInputElement>): void }

function Dates({ query: { date, from, to }, onChange }: DatesProps) {
  return (
    <fieldset className="filters__dates">
      <legend className="field__label">Date</legend>
      <select name="date" defaultValue={date} aria-label="Which date" onChange={onChange}>
        <option value="changed">Changed</option>
        <option value="published">First published</option>
        <option value="created">Created</option>
      </select>
      <input type="date" name="from" defaultValue={from} aria-label="From this day" onChange={onChange} />
      <input type="date" name="to" defaultValue={to} aria-label="To this day" onChange={onChange} />
    </fieldset>
  )
}
