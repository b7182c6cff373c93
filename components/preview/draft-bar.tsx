// The bar above a shared draft: that it is one, which version, and that it is not published.
import { formatShortDate, isoDate } from '../../lib/dates.ts'
import type { FoundGuest } from '../../lib/preview/guest.ts'

export function DraftBar({ guest }: { guest: Omit<FoundGuest, 'shown'> }) {
  const { title, version, savedAt, expiresAt, timeZone, isLive, answer } = guest
  return (
    <aside className="draft-bar" aria-label="About this draft">
      <p className="draft-bar__words">
        <strong>Draft of “{title}”</strong>, version {version} of{' '}
        <time dateTime={isoDate(savedAt)}>{formatShortDate(savedAt, timeZone)}</time>,{' '}
        {isLive ? 'published as it stands here' : 'not published'}.{' '}
        <span className="draft-bar__until">
          This link holds until {formatShortDate(expiresAt, timeZone)}. Please do not pass it on.
        </span>
      </p>
      {answer && (
        <a className="draft-bar__answer" href="#answer">
          Approve or ask for changes
        </a>
      )}
    </aside>
  )
}
