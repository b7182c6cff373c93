// The few people of every test: one reader's moment, and one of each role at the desk.
import type { Db, Reading, Tx } from '../../db/client.ts'
import type { Desk } from '../../lib/desk.ts'
import type { Actor } from '../../lib/policy.ts'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** What every test takes for now, unless it says otherwise. */
export const NOON = Date.UTC(2026, 0, 15, 12)

export const contributor: Actor = { id: 'user-cora', name: 'Cora Contributor', role: 'contributor' }
export const editor: Actor = { id: 'user-edda', name: 'Edda Editor', role: 'editor' }
export const managingEditor: Actor = { id: 'user-mona', name: 'Mona Managing', role: 'managing-editor' }
export const admin: Actor = { id: 'user-ada', name: 'Ada Admin', role: 'admin' }

/** Who acts at the desk, at which moment; rows get ids that count up, so that ties are the same in every run. */
export function deskOf(actor: Actor, db: Db | Tx, now = NOON): Desk {
  return { db, now, actor, newId: countedId }
}

let lastId = 0

/** In the form of a UUIDv7, in the order of making. */
export function countedId(): string {
  return `0197a000-0000-7000-8000-${(++lastId).toString(16).padStart(12, '0')}`
}

export type Noted = Reading & { tags: Set<string>; changesAt: number }

/** What a reader's request reads with, keeping what it was told to note. */
export function reader(db: Db | Tx, now = NOON): Noted {
  const reading: Noted = {
    db,
    now,
    tags: new Set(),
    changesAt: Number.POSITIVE_INFINITY,
    note(tag, changesAt = Number.POSITIVE_INFINITY) {
      reading.tags.add(tag)
      reading.changesAt = Math.min(reading.changesAt, changesAt)
    },
  }
  return reading
}
