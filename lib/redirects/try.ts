// Where an address leads a reader now, for whoever tries it at the desk.
import type { z } from 'zod'
import type { Desk } from '../desk.ts'
import { askedBy } from '../lost/asked.ts'
import { leadAsked } from '../lost/lead.ts'
import { authorize } from '../policy.ts'
import { localAddress } from '../publications/preflight/own-address.ts'
import { standsAt, waysOf } from '../reader/publication/redirects.ts'
import type { tryInput } from './input.ts'
import { ownOrigins } from './origins.ts'

export type Tried =
  /** Something stands there, so no redirect counts. */
  | { kind: 'stands'; address: string }
  | { kind: 'moved'; address: string; to: string; isThere: boolean | 'elsewhere' }
  | { kind: 'gone' | 'missing' | 'program' | 'unreadable'; address: string }

export async function tryAddress(
  desk: Desk,
  { address: written }: z.output<typeof tryInput>,
): Promise<Tried> {
  authorize(desk.actor, 'site.edit')
  const asked = askedBy(localAddress(written, ownOrigins()))
  if (!asked) return { kind: 'unreadable', address: written }
  const { kind, address } = asked
  if (kind === 'program') return { kind, address }
  const reading = { db: desk.db, now: desk.now, note() {} }
  if (await standsAt(reading, address)) return { kind: 'stands', address }
  const found = await leadAsked(waysOf(reading), asked)
  if (found.kind !== 'moved') return { kind: found.kind, address }
  const isThere = found.to.startsWith('/') ? await standsAt(reading, found.to) : 'elsewhere'
  return { kind: 'moved', address, to: found.to, isThere }
}
