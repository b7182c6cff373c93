// The desk: whoever acts, on which store, at which moment. Verbs demand one, so nobody can forget to sign in.
import type { Db, Tx } from '../db/client.ts'
import { newId } from './ids.ts'
import type { Actor } from './policy.ts'

export type Desk = {
  db: Db | Tx
  now: number
  actor: Actor
  /** The session that acts; the program itself has none. */
  session?: { id: string; verifiedAt: number | null }
  /** Ids of new rows; the demo's fill gives fixed ones. */
  newId: () => string
}

export function makeDesk(db: Db, now: number, actor: Actor): Desk {
  return { db, now, actor, newId }
}

/** Runs a verb's work in its own transaction, or in the one that `together` has opened. */
export function act<T>(desk: Desk, work: (tx: Tx) => Promise<T>): Promise<T> {
  return desk.db.kind === 'transaction' ? work(desk.db) : desk.db.write(work)
}

/** Several verbs in one transaction: all of them happen, or none. Imports use it for batches. */
export function together<T>(desk: Desk, work: (desk: Desk) => Promise<T>): Promise<T> {
  return act(desk, (tx) => work({ ...desk, db: tx }))
}

/** Who acts when the program itself does: the demo's fill, imports, the command line. */
export function systemActor(name: string): Actor {
  return { id: `system:${name}`, name, role: 'admin' }
}
