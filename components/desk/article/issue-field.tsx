// The print issue an article appears in, its section there and its place within.

import type { Choices } from '../../../lib/articles/choices.ts'
import type { ArticleContent } from '../../../lib/articles/content.ts'
import { TextField } from '../fields/text-field.tsx'

type Place = ArticleContent['issue']
type IssueProps = {
  place: Place
  issues: Choices['issues']
  isDisabled: boolean
  onChange(place: Place): void
}

export function IssueField({ place, issues, isDisabled, onChange }: IssueProps) {
  const sections = issues.find((issue) => issue.id === place?.id)?.sections ?? []
  const choose = (id: string) =>
    onChange(id ? { id, section: place?.section ?? '', position: place?.position ?? 0 } : null)
  return (
    <>
      <div className="field">
        <label htmlFor="issue">Printed in</label>
        <select
          id="issue"
          value={place?.id ?? ''}
          disabled={isDisabled}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">No issue</option>
          {issues.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        {issues.length === 0 && (
          <p className="field__help">No issue was begun yet. Editors begin one under Issues.</p>
        )}
      </div>
      {place && (
        <div className="field-pair">
          <TextField
            label="Section"
            value={place.section}
            list="issue-sections"
            onChange={(section) => onChange({ ...place, section })}
            isDisabled={isDisabled}
          />
          <TextField
            label="Order"
            value={String(place.position)}
            onChange={(text) =>
              onChange({ ...place, position: Math.min(10_000, Number.parseInt(text, 10) || 0) })
            }
            isDisabled={isDisabled}
          />
          <datalist id="issue-sections">
            {sections.map((section) => (
              <option key={section} value={section} />
            ))}
          </datalist>
        </div>
      )}
    </>
  )
}
