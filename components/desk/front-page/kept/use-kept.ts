// Keeps what is arranged and not published on this computer, and offers what a tab that is gone has left.
import { useEffect, useRef, useState } from 'react'
import { bare } from '../../../../lib/front-page/arrange.ts'
import { type Pins, pinnedIds } from '../../../../lib/front-page/zones.ts'
import { isSame } from '../../../../lib/same.ts'
import { newKey } from '../../article/saving/key.ts'
import { holdTab } from '../../kept/tabs.ts'
import { useToasts } from '../../toasts.client.tsx'
import { type Arrangement, dropArrangement, keepArrangement, listLeftArrangements } from './kept.ts'

type Screen = {
  userId: string
  pins: Pins
  isDirty: boolean
  base: string | null
  /** What counts for readers. */
  stands: Pins
  titleOf(id: string): string
}

/** Where the browser keeps nothing, leaving the page still asks. */
const nothingKept = () => {}

export function useKept(screen: Screen, onTakeUp: (left: Arrangement) => void) {
  const { userId, pins, isDirty, base } = screen
  const { say } = useToasts()
  const [tabId] = useState(newKey)
  const [left, setLeft] = useState<Arrangement[]>([])
  const latest = useRef(screen)
  latest.current = screen
  useEffect(() => holdTab(tabId), [tabId])
  useEffect(() => {
    const { titleOf } = latest.current
    const titles = () => Object.fromEntries(pinnedIds(pins).map((id) => [id, titleOf(id)]))
    const done = isDirty
      ? keepArrangement({ tabId, userId, at: Date.now(), pins, titles: titles(), base })
      : dropArrangement(tabId)
    done.catch(nothingKept)
  }, [tabId, userId, pins, isDirty, base])
  useEffect(() => {
    listLeftArrangements(userId).then((found) => {
      const stands = bare(latest.current.stands)
      // What was on its way to the server when the tab went has arrived.
      for (const one of found) if (isSame(one.pins, stands)) dropArrangement(one.tabId).catch(nothingKept)
      setLeft(found.filter((one) => one.tabId !== tabId && !isSame(one.pins, stands)))
    })
  }, [tabId, userId])
  const decided = (one: Arrangement) => setLeft((all) => all.filter(({ tabId }) => tabId !== one.tabId))
  return {
    /** The newest; the one before it is offered once this one is decided. */
    left: left[0] ?? null,
    takeUp: (one: Arrangement) => {
      onTakeUp(one)
      decided(one)
      // Until this tab's own is written, the one left behind is the only one.
      keepArrangement({ ...one, tabId })
        .then(() => dropArrangement(one.tabId))
        .catch(nothingKept)
    },
    discardLeft: (one: Arrangement) => {
      decided(one)
      dropArrangement(one.tabId).catch(nothingKept)
      const undo = () => {
        keepArrangement(one).catch(nothingKept)
        setLeft((all) => [one, ...all])
      }
      say({ text: 'The front page that was kept on this computer is discarded.', undo })
    },
  }
}
