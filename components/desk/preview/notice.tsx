// What one must know before looking: that this is not the newest text, and whether what an author approved still stands.
import { formatMoment } from '../../../lib/dates.ts'
import type { PreviewScreenView } from '../../../lib/preview/screen.ts'

type NoticeProps = {
  view: PreviewScreenView
  timeZone: string
  /** The panel says the same of approvals, with more. */
  isSharing: boolean
  onNewest(): void
}

export function PreviewNotice({ view, timeZone, isSharing, onNewest }: NoticeProps) {
  const { version, newest, links } = view
  const approvals = links.flatMap(({ approval }) => approval ?? []).sort((a, b) => b.at - a.at)
  const [latest] = approvals
  const isApprovalTold = latest && version.isNewest && !isSharing
  if (version.isNewest && !isApprovalTold) return null
  return (
    <p className="preview__notice" role="status">
      {!version.isNewest && (
        <>
          This is version {version.number} of {formatMoment(version.at, timeZone)}, by {version.byName}. The
          newest is version {newest}.{' '}
          <button type="button" className="button button--small" onClick={onNewest}>
            Show the newest
          </button>
        </>
      )}
      {isApprovalTold && (
        <>
          {latest.name} approved version {latest.version} on {formatMoment(latest.at, timeZone)}.{' '}
          {latest.isChangedSince ? 'The text has changed since.' : 'The text is still that one.'}
        </>
      )}
    </p>
  )
}
