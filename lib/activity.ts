// The record of who did what: exactly one entry for each act of a verb.
import type { Tx } from '../db/client.ts'
import { insertActivity } from '../db/store/activity.ts'
import type { Desk } from './desk.ts'

export type Entry = { act: string; subject: string; subjectId: string; detail?: Record<string, unknown> }

export async function recordActivity(
  tx: Tx,
  desk: Desk,
  { act, subject, subjectId, detail = {} }: Entry,
): Promise<void> {
  const { id: actorId, name: actorName } = desk.actor
  await insertActivity(tx, {
    id: desk.newId(),
    at: desk.now,
    actorId,
    actorName,
    act,
    subject,
    subjectId,
    detail,
  })
}
