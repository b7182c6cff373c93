// Who signs the article: authors in order, each with credentials as they will be printed.
import { useState } from 'react'
import { BYLINE_ROLES } from '../../../lib/articles/byline-roles.ts'
import type { BylineEntry } from '../../../lib/articles/content.ts'
import { type AuthorChoice, deskApi } from '../api/articles.ts'
import { ChosenList } from '../fields/chosen-list.tsx'
import { Picker } from '../fields/picker.tsx'
import { TextField } from '../fields/text-field.tsx'
import { moved, without } from './lists.ts'

type BylineProps = { byline: BylineEntry[]; isDisabled: boolean; onChange(byline: BylineEntry[]): void }

export function BylineField({ byline, isDisabled, onChange }: BylineProps) {
  const put = (index: number, change: Partial<BylineEntry>) =>
    onChange(byline.map((line, at) => (at === index ? { ...line, ...change } : line)))
  const add = ({ id, label, credentials }: AuthorChoice) =>
    onChange([...byline, { authorId: id, name: label, credentials, role: '' }])
  return (
    <>
      <ChosenList
        label="Authors"
        items={byline}
        keyOf={(line) => `${line.authorId}-${line.name}-${byline.indexOf(line)}`}
        nameOf={(line) => line.name}
        onUp={(index) => onChange(moved(byline, index))}
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
        />
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
