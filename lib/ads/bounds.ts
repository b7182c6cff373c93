// How much of what one client asks for is counted: nobody ends a campaign alone (decision 042).
import { networkOf } from '../auth/throttle.ts'
import type { AdEvent } from './count.ts'

/** Of one picture, in a minute: more than a person meets, also where some share an address. */
const MOST = { impression: 30, click: 5 }

/** Clients and pictures of one minute; what comes after is not counted. */
const MOST_KEPT = 50_000

/** Never written, and forgotten each minute. */
const asked = new Map<string, number>()
let minute = -1

export function isWithinBounds(client: string, { key, kind, at }: AdEvent): boolean {
  const now = Math.floor(at / 60_000)
  if (now !== minute) forgetClients()
  minute = now
  const name = `${kind} ${key} ${networkOf(client)}`
  const times = asked.get(name) ?? 0
  if (times >= MOST[kind] || (times === 0 && asked.size >= MOST_KEPT)) return false
  asked.set(name, times + 1)
  return true
}

export function forgetClients(): void {
  asked.clear()
}
