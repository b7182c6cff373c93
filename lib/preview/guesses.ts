// How many wrong keys of shared drafts are borne from one network: kept in memory, gone with a restart.
import { networkOf } from '../auth/throttle.ts'

/** Nobody types a key: twenty wrong ones in a quarter of an hour are no slip of a hand. */
export const RULE = { most: 20, window: 15 * 60_000 }

/** More networks than this are not kept, so that a flood cannot fill memory. */
const MOST_NETWORKS = 10_000

export type Guesses = {
  /** 0, or the seconds until this network may ask again. */
  wait(client: string, now: number): number
  count(client: string, now: number): void
}

export function makeGuesses(): Guesses {
  const wrong = new Map<string, number[]>()
  const recent = (network: string, now: number) =>
    (wrong.get(network) ?? []).filter((at) => at > now - RULE.window)
  return {
    wait(client, now) {
      const list = recent(networkOf(client), now)
      if (list.length < RULE.most) return 0
      return Math.ceil(((list[list.length - RULE.most] ?? now) + RULE.window - now) / 1000)
    },
    count(client, now) {
      const network = networkOf(client)
      const list = [...recent(network, now), now].slice(-RULE.most)
      wrong.delete(network)
      wrong.set(network, list)
      const quietest = wrong.keys().next().value
      if (wrong.size > MOST_NETWORKS && quietest !== undefined) wrong.delete(quietest)
    },
  }
}
