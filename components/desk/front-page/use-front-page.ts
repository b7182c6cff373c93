// The front page that is being arranged: what the server has, what was pinned since, and every act on it.
import { useState } from 'react'
import type { FrontPageDesk } from '../../../lib/front-page/load.ts'
import type { FrontPageNow } from '../../../lib/front-page/save.ts'
import type { Pins } from '../../../lib/front-page/zones.ts'
import type { Failure } from '../api/ask.ts'
import { frontPageApi } from '../api/publication/front-page.ts'
import { momentOf, type When } from '../running/when-fields.tsx'
import { useToasts } from '../toasts.client.tsx'

export type FrontPageModel = ReturnType<typeof useFrontPage>

export function useFrontPage(first: FrontPageDesk) {
  const toasts = useToasts()
  const [desk, setDesk] = useState(first)
  const [pins, setPins] = useState(first.pins)
  const [picked, setPicked] = useState<Record<string, string>>({})
  const [when, setWhen] = useState<When>({ kind: 'now' })
  const [conflict, setConflict] = useState<FrontPageNow | null>(null)
  const [fault, setFault] = useState<Failure | null>(null)
  const [isWorking, setWorking] = useState(false)
  const isDirty = JSON.stringify(bare(pins)) !== JSON.stringify(bare(desk.pins))

  const reload = async () => {
    const answer = await frontPageApi.state()
    if (!answer.ok) return setFault(answer)
    setDesk(answer.value)
    setPins(answer.value.pins)
    setWhen({ kind: 'now' })
  }
  const remove = async (id: string) => {
    setFault(null)
    const answer = await frontPageApi.remove(id)
    if (!answer.ok) return setFault(answer)
    await reload()
    toasts.say({ text: 'Taken back. Readers see what counted before.' })
  }
  const save = async (base = desk.base) => {
    setWorking(true)
    setFault(null)
    setConflict(null)
    const answer = await frontPageApi.save({ pins: bare(pins), base, ...momentOf(when) })
    if (answer.ok) {
      const { id } = answer.value
      await reload()
      const text = when.kind === 'now' ? 'Readers see this front page now.' : 'The front page is planned.'
      toasts.say({ text, undo: () => remove(id), isUndoneByButtonOnly: true })
    } else if (answer.status === 409) setConflict((answer.current as FrontPageNow | null) ?? null)
    else setFault(answer)
    setWorking(false)
  }
  return {
    ...{ desk, pins: bare(pins), when, setWhen, conflict, fault, isDirty, isWorking, save, remove },
    titleOf: (id: string) => desk.titles[id] ?? picked[id] ?? automaticTitle(desk, id) ?? 'An article',
    isPinned: (id: string) => Object.values(pins).flat().includes(id),
    put: (zone: string, ids: string[]) => setPins((before) => ({ ...before, [zone]: ids })),
    pick: (zone: string, { id, label }: { id: string; label: string }) => {
      setPicked((before) => ({ ...before, [id]: label }))
      setPins((before) => ({ ...before, [zone]: [...(before[zone] ?? []), id] }))
    },
    bringBack: (earlier: Pins) => setPins(earlier),
    discard: () => setPins(desk.pins),
    takeTheirs: async () => {
      setConflict(null)
      await reload()
    },
  }
}

/** Zones without pins say nothing. */
const bare = (pins: Pins): Pins =>
  Object.fromEntries(Object.entries(pins).filter(([, ids]) => ids.length > 0))

const automaticTitle = ({ zones }: FrontPageDesk, id: string) =>
  zones.flatMap(({ automatic }) => automatic).find((one) => one.id === id)?.title
