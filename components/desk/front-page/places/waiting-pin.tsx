// A pin that readers cannot see yet: its place fills by itself until they can.
import type { Spot } from '../../../../lib/front-page/arrange.ts'
import type { FrontPageModel } from '../use-front-page.ts'
import type { Wanted } from './find-dialog.tsx'
import { StoryMenu } from './story-menu.tsx'

type Props = { model: FrontPageModel; id: string; spot: Spot; onWant(wanted: Wanted): void }

export function WaitingPin({ model, id, spot, onWant }: Props) {
  const { arranging } = model
  return (
    <span className="place__waiting">
      <StoryMenu {...{ model, id, spot, onWant }} title={arranging.titleOf(id)} standing="Waiting">
        {`place ${spot.place + 1} in ${arranging.labelOf(spot.zone)}, until readers can see it`}
      </StoryMenu>
    </span>
  )
}
