// The pins while they are arranged, and which saved front page they were begun from: every change can be taken back.
import { useState } from 'react'
import { bare } from '../../../lib/front-page/arrange.ts'
import type { Pins } from '../../../lib/front-page/zones.ts'

/** What had been saved last when it was begun; null is nothing yet. */
type Base = string | null
/** `base` only where the step had another. */
type Step = { pins: Pins; base?: Base }
type State = { pins: Pins; base: Base; past: readonly Step[]; said: string }

/** Steps that can be taken back. */
const MOST = 200

export function usePins(first: { pins: Pins; base: Base }) {
  const [state, setState] = useState<State>({ ...first, pins: bare(first.pins), past: [], said: '' })
  return {
    ...state,
    put: (pins: Pins, said: string) =>
      setState((before) => {
        const past = [...before.past, { pins: before.pins }].slice(-MOST)
        return { ...before, pins, said, past }
      }),
    /** What was begun from another front page; Undo goes back to the one before. */
    putFrom: (base: Base, pins: Pins, said: string) =>
      setState((before) => {
        const step = { pins: before.pins, base: before.base }
        return { pins, base, said, past: [...before.past, step].slice(-MOST) }
      }),
    /** The author knows this one too by now: whatever is arranged, or brought back by Undo, goes after it. */
    know: (base: Base) =>
      setState((before) => ({ ...before, base, past: before.past.map(({ pins }) => ({ pins })) })),
    say: (said: string) => setState((before) => ({ ...before, said })),
    undo: () =>
      setState((before) => {
        const step = before.past.at(-1)
        if (!step) return before
        return { base: before.base, ...step, past: before.past.slice(0, -1), said: 'Taken back.' }
      }),
    /** A front page that was taken back is the step before `now`, or before what is arranged. */
    takenBack: (was: Pins, now: Pins | null) =>
      setState((before) => ({
        ...before,
        pins: now ? bare(now) : before.pins,
        past: [...before.past, ...(now ? [] : [{ pins: before.pins }]), { pins: bare(was) }].slice(-MOST),
        said: 'Taken back. Undo brings its pins into the places again.',
      })),
    /** Another beginning, with nothing to take back. */
    begin: (pins: Pins) => setState(({ base }) => ({ pins: bare(pins), base, past: [], said: '' })),
  }
}
