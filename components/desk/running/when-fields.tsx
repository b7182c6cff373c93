// From when something counts: at once, from a moment on, or together with an issue.
import { useId } from 'react'
import { MomentPicker } from '../article/publishing/moment-picker.tsx'

export type When = { kind: 'now' } | { kind: 'at'; at: number | null } | { kind: 'issue'; id: string }

export const isUnclear = (when: When) => when.kind === 'at' && when.at === null

/** As the server asks for it: nothing is at once. */
export function momentOf(when: When): { at?: number; issueId?: string } {
  if (when.kind === 'issue') return { issueId: when.id }
  return when.kind === 'at' && when.at !== null ? { at: when.at } : {}
}

type Props = {
  when: When
  onChange(when: When): void
  /** Those that are not out. */
  issues: readonly { id: string; label: string }[]
  timeZone: string
}

export function WhenFields({ when, onChange, issues, timeZone }: Props) {
  const id = useId()
  const [firstIssue] = issues
  const choices: { label: string; value: When }[] = [
    { label: 'At once', value: { kind: 'now' } },
    { label: 'At a time', value: { kind: 'at', at: null } },
    ...(firstIssue ? [{ label: 'With an issue', value: { kind: 'issue' as const, id: firstIssue.id } }] : []),
  ]
  return (
    <div className="when">
      <div className="confirm__when" role="radiogroup" aria-label="When it counts">
        {choices.map(({ label, value }) => (
          <label key={label}>
            <input
              type="radio"
              name={id}
              checked={when.kind === value.kind}
              onChange={() => onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {when.kind === 'at' && (
        <MomentPicker
          label="It counts from"
          timeZone={timeZone}
          value={when.at}
          onChange={(at) => onChange({ kind: 'at', at })}
        />
      )}
      {when.kind === 'issue' && (
        <div className="field">
          <label htmlFor={`${id}-issue`}>Appears, and goes, with</label>
          <select
            id={`${id}-issue`}
            value={when.id}
            onChange={(event) => onChange({ kind: 'issue', id: event.target.value })}
          >
            {issues.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}
