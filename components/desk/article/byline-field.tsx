// Who signs the article: authors in order, each with credentials as they will be printed.
import { useRef, useState } from 'react'
import { BYLINE_ROLES } from '../../../lib/articles/byline-roles.ts'
import type { BylineEntry } from '../../../lib/articles/content.ts'
import { type AuthorChoice, deskApi } from '../api/articles.ts'
import { workApi } from '../api/work.ts'
import { ChosenList } from '../fields/chosen-list.tsx'
import { Picker } from '../fields/picker.tsx'
import { TextField } from '../fields/text-field.tsx'
import { moved, placed, without } from './lists.ts'

type BylineProps = {
  byline: BylineEntry[]
  isDisabled: boolean
  /** Whether a name that is typed can become an author with a page. */
  mayAddAuthors: boolean
  onChange(byline: BylineEntry[]): void
}

export function BylineField({ byline, isDisabled, mayAddAuthors, onChange }: BylineProps) {
  const [asked, setAsked] = useState('')
  const latest = useRef(byline)
  latest.current = byline
  const [fault, setFault] = useState('')
  const put = (index: number, change: Partial<BylineEntry>) =>
    onChange(byline.map((line, at) => (at === index ? { ...line, ...change } : line)))
  const add = ({ id, label, credentials }: AuthorChoice) =>
    // The latest: while the server made a page for the name, others may have been added or moved.
    onChange([...latest.current, { authorId: id, name: label, credentials, role: '' }])
  const addGuest = (name: string) => {
    setAsked('')
    onChange([...byline, { authorId: null, name, credentials: [], role: '' }])
  }
  const create = async (name: string) => {
    setAsked('')
    const answer = await workApi.createAuthor({ name, credentials: [] })
    setFault(answer.ok ? '' : answer.message)
    if (answer.ok) add({ id: answer.value.id, label: answer.value.name, credentials: [] })
  }
  return (
    <>
      <ChosenList
        label="Authors"
        items={byline}
        keyOf={(line) => `${line.authorId}-${line.name}-${byline.indexOf(line)}`}
        nameOf={(line) => line.name}
        note={(index) => (byline[index]?.authorId ? null : 'without a page')}
        onUp={(index) => onChange(moved(byline, index))}
        onDown={(index) => onChange(moved(byline, index + 1))}
        onMove={(from, to) => onChange(placed(byline, from, to))}
        onRemove={(index) => onChange(without(byline, index))}
        isDisabled={isDisabled}
      >
        {(line, index) => (
          <BylineLine line={line} isDisabled={isDisabled} onChange={(change) => put(index, change)} />
        )}
      </ChosenList>
      {!isDisabled && (
        <Picker
          label="Add an author"
          placeholder="Add an author"
          search={deskApi.searchAuthors}
          onPick={add}
          onAdd={(name) => (mayAddAuthors ? setAsked(name) : addGuest(name))}
        />
      )}
      {asked && (
        <section className="notice notice--calm" aria-label={`How to add ${asked}`}>
          <p>“{asked}” has no page here.</p>
          <p className="notice__acts">
            <button type="button" className="button" onClick={() => create(asked)}>
              Make an author with a page
            </button>
            <button type="button" className="button" onClick={() => addGuest(asked)}>
              Print the name only
            </button>
            <button type="button" className="button button--quiet" onClick={() => setAsked('')}>
              Cancel
            </button>
          </p>
        </section>
      )}
      {fault && (
        <p className="field__fault" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}

type LineProps = { line: BylineEntry; isDisabled: boolean; onChange(change: Partial<BylineEntry>): void }

function BylineLine({ line, isDisabled, onChange }: LineProps) {
  // While it is typed the text stays as it is, with a comma or a space at its end.
  const [typed, setTyped] = useState<string | null>(null)
  const type = (text: string) => {
    setTyped(text)
    onChange({ credentials: partsOf(text) })
  }
  return (
    <div className="chosen__more">
      <TextField
        label={
          <>
            Credentials as printed<span className="hidden"> of {line.name}</span>
          </>
        }
        value={typed ?? line.credentials.join(', ')}
        onChange={type}
        onBlur={() => setTyped(null)}
        isDisabled={isDisabled}
      />
      <div className="field">
        <label>
          Part<span className="hidden"> of {line.name}</span>
          <select
            value={line.role}
            disabled={isDisabled}
            onChange={(event) =>
              onChange({ role: BYLINE_ROLES.find((role) => role === event.target.value) ?? '' })
            }
          >
            {BYLINE_ROLES.map((role) => (
              <option key={role} value={role}>
                {role || 'by'}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  )
}

function partsOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}
