// Front pages that are planned and that there were, each with a way back to it.
import { asOfAddress } from '../../../lib/as-of/address.ts'
import { formatMoment } from '../../../lib/dates.ts'
import type { FrontPageVersion } from '../../../lib/front-page/load.ts'
import type { FrontPageModel } from './use-front-page.ts'

type Props = { model: FrontPageModel; timeZone: string }

export function FrontPageHistory({ model, timeZone }: Props) {
  const { versions } = model.desk
  return (
    <details className="issue__history front-page__history">
      <summary>Planned and earlier</summary>
      {versions.length === 0 && (
        <p className="front-page__help">
          Nothing was pinned yet. Pin a story below and publish: each front page is kept here and can be
          brought back.
        </p>
      )}
      <ol>
        {versions.map((version) => (
          <li key={version.id}>
            <span>
              {standingWords(version, timeZone)}
              <span className="issue__by">
                {version.byName}, {formatMoment(version.savedAt, timeZone)}
              </span>
            </span>
            <span className="issue__acts">
              {version.from !== null && (
                <a className="button button--small" href={asOfAddress(version.from)}>
                  See it then
                </a>
              )}
              <button
                type="button"
                className="button button--small"
                onClick={() => model.arranging.bringBack(version.pins)}
              >
                Restore
              </button>
              {version.mayRemove && (
                <button
                  type="button"
                  className="button button--small"
                  onClick={() => model.remove(version.id, version.pins)}
                >
                  Take back
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function standingWords({ isNow, from, issue }: FrontPageVersion, timeZone: string): string {
  if (isNow) return 'What readers see now'
  if (from === null) return `Appears with ${issue}`
  return `From ${formatMoment(from, timeZone)}${issue ? `, with ${issue}` : ''}`
}
