// What was typed and not sent is here again, with the way to what is stored.
import { formatMoment } from '../../../lib/dates.ts'
import { useZone } from '../article/saving/zone.ts'

type NoticeProps = { at: number | null; isMet: boolean; onDiscard(): void }

/** `isMet`: somebody else has changed the same meanwhile. */
export function TypedNotice({ at, isMet, onDiscard }: NoticeProps) {
  const zone = useZone()
  if (at === null) return null
  return (
    <div className="notice notice--calm notice--typed" role="status">
      <p>
        What you typed on {formatMoment(at, zone)} is here again; it has not been saved.
        {isMet && ' What is stored was changed since: look at both before you save.'}
      </p>
      <p className="notice__acts">
        <button type="button" className="button button--small" onClick={onDiscard}>
          Discard it
        </button>
      </p>
    </div>
  )
}
