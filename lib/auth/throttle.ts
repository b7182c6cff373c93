// How many wrong passwords are borne, by account and by network: kept in memory, gone with a restart.
import { isIPv6 } from 'node:net'

/**
 * The rule: ten tries for one account and thirty from one network in any quarter of an hour; the next has to wait until
 * the first of them is fifteen minutes old. Trying counts, not failing, so that many at once get no more; whoever gets
 * in has a clean account again. The network's tries stay: one known password must not open the way to guess others.
 */
export const RULE = { perAccount: 10, perNetwork: 30, window: 15 * 60_000 }

/** New passwords by mail: nobody's letter box is filled, and no network asks through a list of addresses. */
export const FORGOT_RULE: Rule = { perAccount: 3, perNetwork: 20, window: 60 * 60_000 }

/** More keys than this are not kept: the one that was quiet longest is forgotten, so that a flood cannot fill memory. */
const MOST_KEYS = 10_000

export type Rule = typeof RULE

export type Throttle = {
  /** Counts a try; answers 0, or the seconds to wait when it is one too many (then it is not counted). */
  tryFor(account: string, network: string, now: number): number
  forgive(account: string): void
}

export function makeThrottle(rule: Rule = RULE): Throttle {
  const tries = new Map<string, number[]>()
  const recent = (key: string, now: number) => (tries.get(key) ?? []).filter((at) => at > now - rule.window)
  const wait = (list: number[], most: number, now: number) =>
    list.length < most ? 0 : Math.ceil(((list[list.length - most] ?? now) + rule.window - now) / 1000)
  const put = (key: string, list: number[]) => {
    tries.delete(key)
    tries.set(key, list)
    const quietest = tries.keys().next().value
    if (tries.size > MOST_KEYS && quietest !== undefined) tries.delete(quietest)
  }
  return {
    tryFor(account, network, now) {
      const [a, n] = [`account:${account}`, `network:${network}`]
      const [mine, near] = [recent(a, now), recent(n, now)]
      const seconds = Math.max(wait(mine, rule.perAccount, now), wait(near, rule.perNetwork, now))
      if (seconds > 0) return seconds
      put(a, [...mine, now])
      put(n, [...near, now])
      return 0
    },
    forgive(account) {
      tries.delete(`account:${account}`)
    },
  }
}

/** An IPv4 address by itself; of an IPv6 address the first 64 bits, since one home or office gets all of the rest. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%')[0] ?? ''
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = plain.includes('::')
    ? [...left, ...Array(8 - left.length - right.length).fill('0'), ...right]
    : left
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
