// For a form that holds its fields as one value: while it differs from what it began with, it is kept, and leaving the page asks.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { isSame } from '../../../lib/same.ts'
import { useAskBeforeLeaving } from '../ask-before-leaving.ts'
import { useToasts } from '../toasts.client.tsx'
import { TypedNotice } from './typed-notice.tsx'
import { useKeptTyped } from './use-kept-typed.ts'

/** What a form began from. */
type Begun<Values, Along> = { start: Values; along: Along }

type State<Values, Along> = {
  /** Null: of this form nothing is kept. */
  form: string | null
  start: Values
  mine: Values
  /** What goes with the fields and is none: the version that they began from, pictures to be shown. */
  along?: Along
  /** Nobody else can have changed it: it is not stored yet. */
  isNew?: boolean
  /**
   * What was typed stands in the form again, or what is stored. A save that tells what somebody else has changed
   * needs `begun` back too: the form is then as if it had never been left.
   */
  put(values: Values, begun: Begun<Values, Along>): void
}

export function useKeptState<Values, Along = undefined>(state: State<Values, Along>) {
  const { form, start, mine, put } = state
  const begun = { start, along: state.along } as Begun<Values, Along>
  const { say } = useToasts()
  const [isMet, setMet] = useState(false)
  /** What the page came with, while what was typed began from something else. */
  const stored = useRef<Begun<Values, Along> | null>(null)
  const kept = useKeptTyped<Values>({
    form,
    read: () => ({ mine, ...begun }),
    bringBack(left) {
      const [was, typed] = [completed(left.start, start), completed(left.mine, start)]
      if (isSame(typed, start)) return false
      stored.current = begun
      setMet(!state.isNew && !isSame(was, start))
      put(typed, { start: was, along: left.along as Along })
      return true
    },
  })
  const { soon, broughtBack } = kept
  useAskBeforeLeaving(() => !isSame(start, mine))
  const text = JSON.stringify([begun, mine])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time something is typed, and never without
  useEffect(() => {
    if (isSame(start, mine)) stored.current = null
    soon()
  }, [text])
  const discard = () => {
    const stands = stored.current ?? begun
    void kept.forget()
    put(stands.start, stands)
    const undo = () => {
      stored.current = stands
      put(mine, begun)
    }
    say({ text: 'What you had typed is discarded.', undo })
  }
  const notice: ReactNode = <TypedNotice at={broughtBack} isMet={isMet} onDiscard={discard} />
  return { notice, discard, forget: kept.forget }
}

/** A field that an update of the program has brought since stands in it as it is stored. */
function completed<Values>(kept: Values, stored: Values): Values {
  return isFields(kept) && isFields(stored) ? { ...stored, ...kept } : kept
}

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
