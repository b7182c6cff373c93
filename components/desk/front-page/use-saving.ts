// The front page on its way to the server and back: what is arranged and not saved is never lost by an answer.
import { type Dispatch, type SetStateAction, useRef, useState } from 'react'
import { bare } from '../../../lib/front-page/arrange.ts'
import type { FrontPageDesk } from '../../../lib/front-page/load.ts'
import type { FrontPageNow } from '../../../lib/front-page/save.ts'
import type { Pins } from '../../../lib/front-page/zones.ts'
import type { Failure } from '../api/ask.ts'
import { frontPageApi } from '../api/publication/front-page.ts'
import { momentOf, type When } from '../running/when-fields.tsx'
import { useToasts } from '../toasts.client.tsx'
import type { usePins } from './use-pins.ts'

type Arranged = ReturnType<typeof usePins>
type Put<T> = Dispatch<SetStateAction<T>>
type Screen = {
  arranged: Arranged
  isDirty: boolean
  desk: FrontPageDesk
  setDesk: Put<FrontPageDesk>
  when: When
  setWhen: Put<When>
}

export function useSaving(screen: Screen) {
  const { arranged, setDesk, when, setWhen } = screen
  const { pins } = arranged
  const toasts = useToasts()
  const [conflict, setConflict] = useState<FrontPageNow | null>(null)
  const [fault, setFault] = useState<Failure | null>(null)
  const [isWorking, setWorking] = useState(false)
  /** Asked when an answer comes, and by a message that is still there. */
  const latest = useRef(screen)
  latest.current = screen

  const load = async () => {
    const answer = await frontPageApi.state()
    if (!answer.ok) setFault(answer)
    return answer.ok ? answer.value : null
  }
  /** While something is not saved the base stays what its author knows: what is newer is met by the next save, which shows both. */
  const know = (now: FrontPageDesk, base = now.base) => {
    setDesk((known) => ({ ...now, titles: { ...known.titles, ...now.titles } }))
    arranged.know(base)
  }
  const remove = async (id: string, was: Pins) => {
    setFault(null)
    const answer = await frontPageApi.remove(id)
    if (!answer.ok) return setFault(answer)
    const now = await load()
    const stands = now && !latest.current.isDirty ? now.pins : null
    if (now) know(now, stands ? undefined : baseWithout(latest.current, id))
    arranged.takenBack(was, stands)
    if (stands) setWhen({ kind: 'now' })
    toasts.say({ text: 'Taken back. Readers see what counted before.' })
  }
  /** What was moved while it was on its way is not saved, and stays. */
  const saved = async (id: string) => {
    const now = await load()
    const isMoved = latest.current.arranged.pins !== pins
    if (now) know(now, isMoved ? id : undefined)
    if (now && !isMoved) {
      arranged.begin(now.pins)
      if (latest.current.when === when) setWhen({ kind: 'now' })
    }
    const text = when.kind === 'now' ? 'Readers see this front page now' : 'The front page is planned'
    const rest = isMoved ? ', without what you have moved since' : ''
    toasts.say({ text: `${text}${rest}.`, undo: () => remove(id, pins), isUndoneByButtonOnly: true })
  }
  const refused = async (answer: Failure) => {
    if (answer.status !== 409) return setFault(answer)
    if (answer.current) return setConflict(answer.current as FrontPageNow)
    setFault({ ...answer, message: IS_GONE })
    const now = await load()
    if (now) know(now, null)
  }
  const save = async (base = arranged.base) => {
    setWorking(true)
    setFault(null)
    setConflict(null)
    const answer = await frontPageApi.save({ pins, base, ...momentOf(when) })
    await (answer.ok ? saved(answer.value.id) : refused(answer))
    setWorking(false)
  }
  return {
    ...{ conflict, fault, isWorking, save, remove },
    goOn: () => setConflict(null),
    takeTheirs: async () => {
      setConflict(null)
      const now = await load()
      if (!now) return
      know(now)
      arranged.put(bare(now.pins), 'Theirs stand in the places. Undo brings yours back.')
      setWhen({ kind: 'now' })
    },
  }
}

const IS_GONE = 'Somebody has taken back the front page that you began from. Publish again to put yours up.'

/** What was saved before it, as far as that is known here. */
function baseWithout({ arranged: { base }, desk: { versions } }: Screen, id: string): string | null {
  if (base !== id) return base
  return versions[versions.findIndex((version) => version.id === id) + 1]?.id ?? null
}
