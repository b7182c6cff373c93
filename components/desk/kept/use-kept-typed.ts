// Keeps what is typed in a form on this computer until it is sent or discarded, and brings back what was left.
import { useContext, useEffect, useRef, useState } from 'react'
import { isSame } from '../../../lib/same.ts'
import { newKey } from '../article/saving/key.ts'
import { PersonContext } from './person.client.tsx'
import { holdTab } from './tabs.ts'
import { dropTyped, findLeftTyped, keepTyped, type Typed } from './typed.ts'

/** A breath after the keystroke, so that typing comes first. */
const SOON = 60

/** Where the browser keeps nothing, leaving the page still asks. */
const nothingKept = () => {}

/** One for the page, however often its forms are opened and closed. */
let tabId: string | null = null

function thisTab(): string {
  if (tabId === null) {
    tabId = newKey()
    holdTab(tabId)
  }
  return tabId
}

export type FormValues<Values> = Pick<Typed<Values>, 'start' | 'mine' | 'along'>

export type KeptForm<Values> = {
  /** Null: of this form nothing is kept. */
  form: string | null
  /** Null: it is not there any more. */
  read(): FormValues<Values> | null
  /** False: all of it is stored by now. */
  bringBack(left: Typed<Values>): boolean
}

export type KeptTyped = ReturnType<typeof useKeptTyped>

export function useKeptTyped<Values>(kept: KeptForm<Values>) {
  const userId = useContext(PersonContext)
  const { form } = kept
  const latest = useRef(kept)
  latest.current = kept
  const [broughtBack, setBroughtBack] = useState<number | null>(null)
  /** What was left is looked for first: writing begins after it, so that nothing takes its place unseen. */
  const hasLooked = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const write = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    const values = latest.current.read()
    if (userId === null || form === null || !hasLooked.current || !values) return
    const key = { userId, form, tabId: thisTab() }
    const isDone = isSame(values.start, values.mine)
    if (isDone) setBroughtBack(null)
    const done = isDone ? dropTyped(key) : keepTyped({ ...values, ...key, at: Date.now() })
    done.catch(nothingKept)
  }
  const writeNow = useRef(write)
  writeNow.current = write
  useEffect(() => {
    hasLooked.current = false
    setBroughtBack(null)
    if (userId === null || form === null) return
    let isGone = false
    const look = async () => {
      const key = { userId, form, tabId: thisTab() }
      const left = await findLeftTyped<Values>(key)
      if (isGone) return
      hasLooked.current = true
      const isNews = left !== null && latest.current.bringBack(left)
      if (isNews) {
        // What stood there before it must not be written in its place.
        clearTimeout(timer.current)
        timer.current = undefined
        setBroughtBack(left.at)
        // Until this tab's own is written, the one left behind is the only one.
        await keepTyped({ ...left, ...key })
      }
      if (left && (!isNews || left.tabId !== key.tabId)) await dropTyped(left)
      if (!isNews) writeNow.current()
    }
    look().catch(nothingKept)
    return () => {
      isGone = true
      // A dialog that is closed a moment after the last key.
      if (timer.current !== undefined) writeNow.current()
    }
  }, [userId, form])
  return {
    /** When what was brought back was typed (UTC ms), until it is decided. */
    broughtBack,
    soon() {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => writeNow.current(), SOON)
    },
    /** It was sent, or discarded. */
    async forget() {
      clearTimeout(timer.current)
      timer.current = undefined
      setBroughtBack(null)
      if (userId === null || form === null) return
      await dropTyped({ userId, form, tabId: thisTab() }).catch(nothingKept)
    },
  }
}
