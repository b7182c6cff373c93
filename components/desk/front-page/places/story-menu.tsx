// What can be done with a story on the front page, behind the word for how it came there.
import type { Spot } from '../../../../lib/front-page/arrange.ts'
import { urls } from '../../../../lib/urls.ts'
import { Menu, MenuAct, MenuLine, MenuLink, MenuPart } from '../../menu.tsx'
import { controlId, zoneId } from '../use-arranging.ts'
import type { FrontPageModel } from '../use-front-page.ts'
import type { Wanted } from './find-dialog.tsx'

type Props = {
  model: FrontPageModel
  id: string
  title: string
  spot: Spot
  /** Waiting: pinned, and not seen by readers yet. */
  standing: 'Pinned' | 'Automatic' | 'Waiting'
  onWant(wanted: Wanted): void
  /** Where it stands, for whoever does not see it. */
  children: string
}

export function StoryMenu({ model, id, title, spot, standing, onWant, children }: Props) {
  const { arranging, page } = model
  const isPinned = standing !== 'Automatic'
  const control = standing === 'Waiting' ? 'waiting' : 'menu'
  const words = standing === 'Waiting' ? `Waiting: “${title}”` : standing
  return (
    <Menu
      id={controlId(control, spot)}
      className={`button place__menu place__menu--${standing.toLowerCase()}`}
      name={`${standing}: “${title}”, ${children}`}
      label={
        <>
          <PinSign isPinned={isPinned} />
          <span className="place__words">{words}</span>
        </>
      }
    >
      {isPinned ? (
        <MenuAct
          onPick={() => arranging.unpin(id, controlId('menu', spot), zoneId(spot.zone))}
          note="the place fills by itself"
        >
          Unpin
        </MenuAct>
      ) : (
        <MenuAct onPick={() => arranging.pin(id, spot)}>Pin it here</MenuAct>
      )}
      <MenuAct onPick={() => onWant({ ...spot, title: `Replace “${title}”` })}>Replace…</MenuAct>
      <MenuAct
        isDisabled={!arranging.canStep(id, 'up')}
        onPick={() => arranging.step(id, 'up', control)}
        note="↑"
      >
        Move up
      </MenuAct>
      <MenuAct
        isDisabled={!arranging.canStep(id, 'down')}
        onPick={() => arranging.step(id, 'down', control)}
        note="↓"
      >
        Move down
      </MenuAct>
      <MenuPart label="Move to">
        {page.zones.map(
          ({ key, label }) =>
            key !== spot.zone && (
              <MenuAct key={key} onPick={() => arranging.moveInto(id, key, control)}>
                {label}
              </MenuAct>
            ),
        )}
      </MenuPart>
      <MenuLine />
      <MenuLink href={urls.deskArticle(id)}>Open the article</MenuLink>
    </Menu>
  )
}

/** Filled where somebody has pinned it. */
function PinSign({ isPinned }: { isPinned: boolean }) {
  return (
    <svg className="place__sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="M5.5 2h5l-.6 5 2.1 2.4H4L6.1 7zM8 9.5V14"
        fill={isPinned ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinejoin="round"
        strokeDasharray={isPinned ? undefined : '2 1.5'}
      />
    </svg>
  )
}
