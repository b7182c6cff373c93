// One story over the page: whether it is pinned, its handle, and everything that can be done with it.
import type { Spot } from '../../../../lib/front-page/arrange.ts'
import type { Shown, ZoneView } from '../../../../lib/front-page/load.ts'
import { classes } from '../../../ui/section.ts'
import type { FrontPageModel } from '../use-front-page.ts'
import { drag, dropOn } from './dragging.ts'
import type { Wanted } from './find-dialog.tsx'
import { Grip } from './grip.tsx'
import { StoryMenu } from './story-menu.tsx'
import { type Box, useLaidOver } from './use-boxes.ts'
import { WaitingPin } from './waiting-pin.tsx'

type PlaceProps = {
  model: FrontPageModel
  zone: ZoneView
  shown: Shown
  spot: Spot
  /** Null until what stands there has been measured. */
  box: Box | null
  /** Something is dragged over it. */
  isOver: boolean
  onOver(spot: Spot | null): void
  onWant(wanted: Wanted): void
}

export function Place({ model, zone, shown, spot, box, isOver, onOver, onWant }: PlaceProps) {
  const { id, title } = shown
  const isPinned = model.page.pins[spot.zone]?.[spot.place] === id
  const waiting = isPinned ? null : (model.page.pins[spot.zone]?.[spot.place] ?? null)
  const laid = useLaidOver<HTMLLIElement>(box)
  const drop = (dropped: string) => {
    onOver(null)
    model.arranging.move(dropped, spot)
  }
  return (
    <li
      ref={laid}
      className={classes('place', isPinned && 'place--pinned', isOver && 'place--over')}
      draggable
      onDragStart={(event) => drag(event, shown)}
      onDragEnd={() => onOver(null)}
      {...dropOn(drop, () => !isOver && onOver(spot))}
    >
      <span className="hidden">{title}</span>
      <span className="place__tools">
        <Grip {...{ model, id, title, spot }} />
        <StoryMenu {...{ model, id, title, spot, onWant }} standing={isPinned ? 'Pinned' : 'Automatic'}>
          {`${spot.place + 1} of ${zone.places.length} in ${zone.label}`}
        </StoryMenu>
      </span>
      {waiting && <WaitingPin {...{ model, spot, onWant }} id={waiting} />}
    </li>
  )
}
