// The record of who did what: exactly one entry for each act of a verb.
import type { Tx } from '../db/client.ts'
import { insertActivity } from '../db/store/activity.ts'
import type { Desk } from './desk.ts'

export type Entry = { act: string; subject: string; subjectId: string; detail?: Record<string, unknown> }

export async function recordActivity(tx: Tx, desk: Desk, entry: Entry): Promise<void> {
  await recordUndoable(tx, desk, entry)
}

/** The same; the id it returns is what taking the act back asks for. */
export async function recordUndoable(
  tx: Tx,
  desk: Desk,
  { act, subject, subjectId, detail = {} }: Entry,
): Promise<string> {
  const { id: actorId, name: actorName } = desk.actor
  const id = desk.newId()
  await insertActivity(tx, {
    id,
    at: desk.now,
    actorId,
    actorName,
    act,
    subject,
    subjectId,
    detail,
  })
  return id
}
