// What was arranged on this computer and never published is offered again.
import { formatMoment } from '../../../../lib/dates.ts'
import { useZone } from '../../article/saving/zone.ts'
import type { FrontPageModel } from '../use-front-page.ts'

export function KeptNotice({ model: { kept, desk } }: { model: FrontPageModel }) {
  const zone = useZone()
  const { left, takeUp, discardLeft } = kept
  if (!left) return null
  return (
    <div className="notice notice--calm" role="status">
      <p>
        On {formatMoment(left.at, zone)} you had arranged the front page on this computer, and it was not
        published.
        {left.base !== desk.base && ' Another one was saved since: publishing yours shows both first.'}
      </p>
      <p className="notice__acts">
        <button type="button" className="button" onClick={() => takeUp(left)}>
          Take it up again
        </button>
        <button type="button" className="button button--quiet" onClick={() => discardLeft(left)}>
          Discard it
        </button>
      </p>
    </div>
  )
}
