// The front page that is being arranged: what the server has, what was pinned since, and what becomes of it.
import { useState } from 'react'
import { bare } from '../../../lib/front-page/arrange.ts'
import type { FrontPageDesk } from '../../../lib/front-page/load.ts'
import { isSame } from '../../../lib/same.ts'
import type { When } from '../running/when-fields.tsx'
import { useKept } from './kept/use-kept.ts'
import { UNDO_ID, useArranging } from './use-arranging.ts'
import { useDrawnPage } from './use-drawn-page.ts'
import { usePins } from './use-pins.ts'
import { useSaving } from './use-saving.ts'

export type FrontPageModel = ReturnType<typeof useFrontPage>

export function useFrontPage(first: FrontPageDesk, userId: string) {
  const [desk, setDesk] = useState(first)
  const arranged = usePins(first)
  const { pins, base } = arranged
  const [when, setWhen] = useState<When>({ kind: 'now' })
  const shownAt = shownAtOf(when, desk)
  const drawn = useDrawnPage(first.drawn, pins, shownAt)
  const arranging = useArranging(arranged, drawn.page, desk.titles)
  const isDirty = !isSame(pins, bare(desk.pins))
  const { fault, ...saving } = useSaving({ arranged, isDirty, desk, setDesk, when, setWhen })
  const { titleOf } = arranging
  const screen = { userId, pins, isDirty, base, stands: desk.pins, titleOf }
  const kept = useKept(screen, ({ pins, base, titles }) => {
    setDesk((now) => ({ ...now, titles: { ...titles, ...now.titles } }))
    // From the base that it was begun from: what is newer is met by the next save, which shows both.
    arranged.putFrom(base, pins, 'What you had arranged stands in the places again. Undo takes it back.')
  })
  return {
    ...saving,
    ...{ desk, arranging, when, setWhen, shownAt, isDirty, kept },
    ...{ pins, page: drawn.page, said: arranged.said, canUndo: arranged.past.length > 0 },
    fault: fault?.message ?? drawn.fault,
    undo: () => {
      arranging.follow()
      arranged.undo()
    },
    discard: () => {
      arranging.follow(UNDO_ID)
      arranged.putFrom(desk.base, bare(desk.pins), 'Your changes are discarded. Undo brings them back.')
    },
  }
}

/** The moment the page is shown as of; null is now. Of an issue, when it is scheduled. */
function shownAtOf(when: When, { issues }: FrontPageDesk): number | null {
  if (when.kind === 'at') return when.at
  return when.kind === 'issue' ? (issues.find(({ id }) => id === when.id)?.at ?? null) : null
}
