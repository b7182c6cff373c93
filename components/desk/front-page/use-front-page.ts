// The front page that is being arranged: what the server has, what was pinned since, and what becomes of it.
import { useRef, useState } from 'react'
import { bare } from '../../../lib/front-page/arrange.ts'
import type { FrontPageDesk } from '../../../lib/front-page/load.ts'
import type { FrontPageNow } from '../../../lib/front-page/save.ts'
import { isSame } from '../../../lib/same.ts'
import type { Failure } from '../api/ask.ts'
import { frontPageApi } from '../api/publication/front-page.ts'
import { momentOf, type When } from '../running/when-fields.tsx'
import { useToasts } from '../toasts.client.tsx'
import { UNDO_ID, useArranging } from './use-arranging.ts'
import { useDrawnPage } from './use-drawn-page.ts'
import { usePins } from './use-pins.ts'

export type FrontPageModel = ReturnType<typeof useFrontPage>

export function useFrontPage(first: FrontPageDesk) {
  const toasts = useToasts()
  const [desk, setDesk] = useState(first)
  const arranged = usePins(first.pins)
  const { pins } = arranged
  const [when, setWhen] = useState<When>({ kind: 'now' })
  const shownAt = shownAtOf(when, desk)
  const drawn = useDrawnPage(first.drawn, pins, shownAt)
  const arranging = useArranging(arranged, drawn.page, desk.titles)
  const [conflict, setConflict] = useState<FrontPageNow | null>(null)
  const [fault, setFault] = useState<Failure | null>(null)
  const [isWorking, setWorking] = useState(false)
  const isDirty = !isSame(pins, bare(desk.pins))
  /** Asked later, by a message that is still there. */
  const dirty = useRef(isDirty)
  dirty.current = isDirty

  const load = async () => {
    const answer = await frontPageApi.state()
    if (answer.ok) setDesk(answer.value)
    else setFault(answer)
    return answer.ok ? answer.value : null
  }
  const beginAnew = async () => {
    const now = await load()
    if (!now) return
    arranged.begin(now.pins)
    setWhen({ kind: 'now' })
  }
  /** What is arranged and not saved stays as it is. */
  const remove = async (id: string) => {
    setFault(null)
    const answer = await frontPageApi.remove(id)
    if (!answer.ok) return setFault(answer)
    await (dirty.current ? load() : beginAnew())
    toasts.say({ text: 'Taken back. Readers see what counted before.' })
  }
  const save = async (base = desk.base) => {
    setWorking(true)
    setFault(null)
    setConflict(null)
    const answer = await frontPageApi.save({ pins, base, ...momentOf(when) })
    if (answer.ok) {
      const { id } = answer.value
      await beginAnew()
      const text = when.kind === 'now' ? 'Readers see this front page now.' : 'The front page is planned.'
      toasts.say({ text, undo: () => remove(id), isUndoneByButtonOnly: true })
    } else if (answer.status === 409) setConflict((answer.current as FrontPageNow | null) ?? null)
    else setFault(answer)
    setWorking(false)
  }
  return {
    ...{ desk, arranging, when, setWhen, shownAt, conflict, isDirty, isWorking, save, remove },
    ...{ pins, page: drawn.page, said: arranged.said, canUndo: arranged.past.length > 0 },
    fault: fault?.message ?? drawn.fault,
    undo: () => {
      arranging.follow()
      arranged.undo()
    },
    discard: () => {
      arranging.follow(UNDO_ID)
      arranged.put(bare(desk.pins), 'Your changes are discarded. Undo brings them back.')
    },
    goOn: () => setConflict(null),
    takeTheirs: async () => {
      setConflict(null)
      await beginAnew()
    },
  }
}

/** The moment the page is shown as of; null is now. Of an issue, when it is scheduled. */
function shownAtOf(when: When, { issues }: FrontPageDesk): number | null {
  if (when.kind === 'at') return when.at
  return when.kind === 'issue' ? (issues.find(({ id }) => id === when.id)?.at ?? null) : null
}
