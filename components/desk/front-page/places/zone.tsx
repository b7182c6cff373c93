// One zone over the page: its name, how much of it is pinned, and each of its places.
import type { Spot } from '../../../../lib/front-page/arrange.ts'
import type { ZoneView } from '../../../../lib/front-page/load.ts'
import { Menu, MenuAct } from '../../menu.tsx'
import { zoneId } from '../use-arranging.ts'
import type { FrontPageModel } from '../use-front-page.ts'
import { dropOn } from './dragging.ts'
import type { Wanted } from './find-dialog.tsx'
import { Place } from './place.tsx'
import { around, type Box, useLaidOver } from './use-boxes.ts'
import { WaitingPin } from './waiting-pin.tsx'

type ZoneProps = {
  model: FrontPageModel
  zone: ZoneView
  boxes: ReadonlyMap<string, Box>
  over: Spot | null
  onOver(spot: Spot | null): void
  onWant(wanted: Wanted): void
}

export function Zone({ model, zone, boxes, over, onOver, onWant }: ZoneProps) {
  const { key, label, places } = zone
  const boxOf = (place: number) => boxes.get(places[place]?.href ?? '')
  const box = around(places.flatMap((_, place) => boxOf(place) ?? []))
  /** Whatever readers do not see, and no place on the page shows. */
  const unseen = (model.page.pins[key] ?? []).flatMap((id, place) =>
    id && !places[place] ? [{ id, place }] : [],
  )
  const head = useLaidOver<HTMLDivElement>(box)
  return (
    <section className="curated__zone" aria-label={label}>
      <div
        className={box ? 'curated__head curated__head--over' : 'curated__head'}
        ref={head}
        {...dropOn((id) => model.arranging.moveInto(id, key))}
      >
        <ZoneMenu {...{ model, zone, onWant }} />
        {unseen.map(({ id, place }) => (
          <WaitingPin key={id} {...{ model, id, onWant }} spot={{ zone: key, place }} />
        ))}
      </div>
      <ol aria-label={`Stories: ${label}`}>
        {places.map((shown, place) => {
          const box = boxOf(place) ?? null
          const spot = { zone: key, place }
          const isOver = over?.zone === key && over.place === place
          return (
            shown && (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number, and keeps the keyboard whatever stands there
              <Place key={place} {...{ model, zone, shown, spot, box, isOver, onOver, onWant }} />
            )
          )
        })}
      </ol>
    </section>
  )
}

function ZoneMenu({
  model,
  zone: { key, label, places },
  onWant,
}: Pick<ZoneProps, 'model' | 'zone' | 'onWant'>) {
  const { arranging } = model
  const count = arranging.countPinned(key)
  const words = `${count} of ${places.length} pinned`
  return (
    <Menu
      id={zoneId(key)}
      className="button curated__name"
      name={`${label}, ${words}`}
      label={
        <>
          <strong>{label}</strong>, {words}
        </>
      }
    >
      <MenuAct
        isDisabled={arranging.isFull(key)}
        note={arranging.isFull(key) ? 'all places are pinned' : undefined}
        onPick={() => onWant({ zone: key, place: null, title: `Pin an article: ${label}` })}
      >
        Pin an article…
      </MenuAct>
      <MenuAct isDisabled={count === 0} onPick={() => arranging.unpinAll(key)}>
        Unpin all of it
      </MenuAct>
    </Menu>
  )
}
