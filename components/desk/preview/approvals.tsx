// Who approved which version, and whether the text is still that one.
import { formatMoment } from '../../../lib/dates.ts'
import { lookQuery } from '../../../lib/preview/query.ts'
import type { PreviewScreenView } from '../../../lib/preview/screen.ts'
import { urls } from '../../../lib/urls.ts'

export function Approvals({ view, timeZone }: { view: PreviewScreenView; timeZone: string }) {
  const approved = view.links.flatMap(({ id, approval }) => (approval ? [{ id, ...approval }] : []))
  if (approved.length === 0) return null
  const newestId = view.versions.find(({ number }) => number === view.newest)?.id
  return (
    <ul className="approvals" aria-label="Approvals">
      {approved.map(({ id, name, at, version, revisionId, isChangedSince }) => (
        <li key={id} className={`approvals__one ${isChangedSince ? 'approvals__one--past' : ''}`}>
          <p>
            <strong>{name}</strong> approved version {version} on {formatMoment(at, timeZone)}.
          </p>
          <p className="approvals__now">
            {isChangedSince ? (
              <>
                The text has changed since: it is version {view.newest} now.{' '}
                {newestId && (
                  <>
                    <a href={urls.deskCompared(view.article.id, revisionId, newestId)}>
                      See what has changed
                    </a>{' '}
                  </>
                )}
                <a href={urls.deskPreview(view.article.id, lookQuery({ revision: revisionId }))}>
                  Look at what was approved
                </a>
              </>
            ) : (
              'The text is still the one that was approved.'
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
