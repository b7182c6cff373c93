// Pins of sections that the page does not have: nothing of it shows them, so they are named here, to be kept or unpinned.
import { goneId, UNDO_ID } from '../use-arranging.ts'
import type { FrontPageModel } from '../use-front-page.ts'

export function GonePins({ model: { arranging, page } }: { model: FrontPageModel }) {
  const gone = arranging.goneOf(page.pins)
  if (gone.length === 0) return null
  const nextOf = (id: string) => [...gone.filter((other) => other !== id).map(goneId), UNDO_ID]
  return (
    <section className="front-page__unseen" aria-label="Pinned to sections that are not on the page">
      <p className="front-page__help">
        These are pinned to sections that the page does not have now, and stand where they come by themselves.
        Their pins are kept for when the section is back.
      </p>
      {gone.map((id) => (
        <p key={id}>
          {`“${arranging.titleOf(id)}” `}
          <button
            type="button"
            id={goneId(id)}
            className="button button--small"
            aria-label={`Unpin “${arranging.titleOf(id)}”`}
            onClick={() => arranging.unpin(id, ...nextOf(id))}
          >
            Unpin
          </button>
        </p>
      ))}
    </section>
  )
}
