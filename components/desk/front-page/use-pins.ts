// The pins while they are arranged: every change can be taken back.
import { useState } from 'react'
import { bare } from '../../../lib/front-page/arrange.ts'
import type { Pins } from '../../../lib/front-page/zones.ts'

type State = { pins: Pins; past: readonly Pins[]; said: string }

/** Steps that can be taken back. */
const MOST = 200

export function usePins(first: Pins) {
  const [state, setState] = useState<State>({ pins: bare(first), past: [], said: '' })
  return {
    ...state,
    put: (pins: Pins, said: string) =>
      setState((before) => ({ pins, past: [...before.past, before.pins].slice(-MOST), said })),
    say: (said: string) => setState((before) => ({ ...before, said })),
    undo: () =>
      setState((before) => {
        const pins = before.past.at(-1)
        return pins ? { pins, past: before.past.slice(0, -1), said: 'Taken back.' } : before
      }),
    /** A front page that was taken back is the step before `now`, or before what is arranged. */
    takenBack: (was: Pins, now: Pins | null) =>
      setState((before) => ({
        pins: now ? bare(now) : before.pins,
        past: [...before.past, ...(now ? [] : [before.pins]), bare(was)].slice(-MOST),
        said: 'Taken back. Undo brings its pins into the places again.',
      })),
    /** Another beginning, with nothing to take back. */
    begin: (pins: Pins) => setState({ pins: bare(pins), past: [], said: '' }),
  }
}
