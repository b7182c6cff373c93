// The links to a draft: for whom, who made them, what they show, when they were last opened, and the way to take one back.
import { formatMoment } from '../../../lib/dates.ts'
import type { LinkView } from '../../../lib/preview/screen.ts'

type ListProps = {
  links: readonly LinkView[]
  now: number
  timeZone: string
  mayRevoke: boolean
  onRevoke(id: string, label: string): void
}

export function LinkList({ links, now, timeZone, mayRevoke, onRevoke }: ListProps) {
  if (links.length === 0) {
    return (
      <p className="link-list__none">
        No link to this draft has been made yet. Whoever has one sees the draft without signing in, until it
        ends or you take it back.
      </p>
    )
  }
  return (
    <ul className="link-list" aria-label="Links to this draft">
      {links.map((link) => {
        const isOpen = link.revokedAt === null && link.expiresAt > now
        return (
          <li key={link.id} className={`link-list__one ${isOpen ? '' : 'link-list__one--past'}`}>
            <div className="link-list__head">
              <p className="link-list__label">{link.label}</p>
              {isOpen && mayRevoke && (
                <button
                  type="button"
                  className="button button--small link-list__act"
                  onClick={() => onRevoke(link.id, link.label)}
                >
                  Take back<span className="hidden"> the link for {link.label}</span>
                </button>
              )}
            </div>
            <p className="link-list__facts">{factsOf(link, timeZone)}</p>
            <p className="link-list__facts">{stateOf(link, now, timeZone)}</p>
          </li>
        )
      })}
    </ul>
  )
}

function factsOf({ kind, version, byName, createdAt }: LinkView, timeZone: string): string {
  const shows = version === null ? 'the newest text' : `version ${version}`
  return `To ${kind === 'approval' ? 'approve' : 'look at'} ${shows}. Made by ${byName}, ${formatMoment(createdAt, timeZone)}.`
}

function stateOf({ revokedAt, expiresAt, lastSeenAt }: LinkView, now: number, timeZone: string): string {
  const seen = lastSeenAt === null ? 'Never opened.' : `Last opened ${formatMoment(lastSeenAt, timeZone)}.`
  if (revokedAt !== null) return `Taken back ${formatMoment(revokedAt, timeZone)}. ${seen}`
  if (expiresAt <= now) return `Ended ${formatMoment(expiresAt, timeZone)}. ${seen}`
  return `${seen} Holds until ${formatMoment(expiresAt, timeZone)}.`
}
