// From when an arrangement counts: at once, from a moment on, or together with an issue.
import { MomentPicker } from '../article/publishing/moment-picker.tsx'
import type { FrontPageModel, When } from './use-front-page.ts'

export function WhenFields({ model, timeZone }: { model: FrontPageModel; timeZone: string }) {
  const { when, setWhen, desk } = model
  const [firstIssue] = desk.issues
  const choices: { label: string; value: When }[] = [
    { label: 'At once', value: { kind: 'now' } },
    { label: 'At a time', value: { kind: 'at', at: null } },
    ...(firstIssue ? [{ label: 'With an issue', value: { kind: 'issue' as const, id: firstIssue.id } }] : []),
  ]
  return (
    <div className="front-page__when">
      <div className="confirm__when" role="radiogroup" aria-label="When it counts">
        {choices.map(({ label, value }) => (
          <label key={label}>
            <input
              type="radio"
              name="front-page-when"
              checked={when.kind === value.kind}
              onChange={() => setWhen(value)}
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
          onChange={(at) => setWhen({ kind: 'at', at })}
        />
      )}
      {when.kind === 'issue' && (
        <div className="field">
          <label htmlFor="front-page-issue">Appears, and goes, with</label>
          <select
            id="front-page-issue"
            value={when.id}
            onChange={(event) => setWhen({ kind: 'issue', id: event.target.value })}
          >
            {desk.issues.map(({ id, label }) => (
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
