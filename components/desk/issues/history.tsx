// The issue's versions: every save, with a way back to each.
import { formatMoment } from '../../../lib/dates.ts'
import type { IssueModel } from './use-issue.ts'

export function IssueHistory({ model, timeZone }: { model: IssueModel; timeZone: string }) {
  const { versions, may, rev } = model.board
  if (versions.length === 0) return null
  return (
    <section aria-label="Earlier arrangements" className="issue__history">
      <h2>Earlier arrangements</h2>
      <ol>
        {versions.map((version) => (
          <li key={version.id}>
            <span>
              {formatMoment(version.at, timeZone)}
              <span className="issue__by">
                {version.byName}
                {version.why && `: ${version.why}`}
              </span>
            </span>
            {version.rev === rev ? (
              <span className="issue__by">The last one saved</span>
            ) : (
              may.edit &&
              !model.isDirty && (
                <button
                  type="button"
                  className="button button--small"
                  onClick={() => model.bringBack(version.id)}
                >
                  Restore<span className="hidden"> version {version.rev}</span>
                </button>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
