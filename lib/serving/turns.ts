// Pages that have to be made anew: a few at a time, and each network in its turn (decision 028).
import { Busy } from '../auth/lane.ts'
import { networkOf } from '../auth/throttle.ts'

/** Making is work of this one thread, so more at once would only make each slower. A page takes about 10 ms. */
const PAGES = { atOnce: 4, waitingOfOne: 100, waitingOfAll: 1000 }

export type InTurn = <T>(client: string, work: () => Promise<T>) => Promise<T>

/** `client` is the address that is asking. Throws Busy when there is no place in the line. */
export function makeInTurn(size: Size = PAGES): InTurn {
  const turns = makeTurns(size)
  return async (client, work) => {
    const turn = turns.take(networkOf(client), work)
    if (!turn) throw new Busy(FULL)
    return turn
  }
}

const FULL = 'Many pages are being made at this moment. Please try again in a few seconds.'

export type Turns = {
  /** Null when so many wait already that one more would only make all of them late. */
  take<T>(network: string, work: () => Promise<T>): Promise<T> | null
}

type Size = { atOnce: number; waitingOfOne: number; waitingOfAll: number }

/**
 * Whoever asks alone never waits for more than what is being made. When several networks wait, each gets one page in
 * turn, however many it asked for: one that asks for thousands slows down nobody but itself.
 */
export function makeTurns({ atOnce, waitingOfOne, waitingOfAll }: Size): Turns {
  /** In the order of their next turn. */
  const lines = new Map<string, (() => void)[]>()
  let running = 0
  let waiting = 0

  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    running++
    try {
      return await work()
    } finally {
      running--
      next()
    }
  }
  const next = () => {
    const [first] = lines
    if (!first) return
    const [network, line] = first
    const start = line.shift()
    lines.delete(network)
    if (line.length > 0) lines.set(network, line)
    waiting--
    start?.()
  }
  return {
    take(network, work) {
      if (running < atOnce) return run(work)
      const line = lines.get(network) ?? []
      if (line.length >= waitingOfOne || waiting >= waitingOfAll) return null
      lines.set(network, line)
      waiting++
      return new Promise((resolve, reject) => {
        line.push(() => run(work).then(resolve, reject))
      })
    },
  }
}
