// A narrow lane for costly work: a few at once, a few waiting, and everyone beyond is told to come back.

/** Told by its name, since two bundles may hold two copies of this class. */
export const isBusy = (error: unknown): boolean => error instanceof Error && error.name === 'Busy'

export class Busy extends Error {
  override name = 'Busy'
}

export type Lane = <T>(work: () => Promise<T>) => Promise<T>

/** `full` is what whoever finds no place in it is told. */
type LaneSize = { atOnce: number; waiting: number; full?: string }

const TOO_MANY = 'Too many people are signing in at this moment. Try again shortly.'

/** At most `atOnce` pieces of work run and `waiting` more wait in order; beyond that the lane throws Busy at once. */
export function makeLane({ atOnce, waiting, full = TOO_MANY }: LaneSize): Lane {
  const line: (() => void)[] = []
  let running = 0
  const leave = () => {
    running--
    line.shift()?.()
  }
  return async (work) => {
    if (running >= atOnce) {
      if (line.length >= waiting) throw new Busy(full)
      await new Promise<void>((resolve) => line.push(resolve))
    }
    running++
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
