// The common shape of small verbs: authorize, write, one log row for what readers can see, one activity entry.
import type { Tx } from '../db/client.ts'
import { appendLog } from '../db/store/log.ts'
import { recordActivity } from './activity.ts'
import { act, type Desk } from './desk.ts'
import { type Act, authorize } from './policy.ts'

export type Change = {
  may: Act
  act: string
  subject: string
  subjectId: string
  /** Tags of the publication log; none when no reader can see the change. */
  tags: string[]
  write(tx: Tx): Promise<unknown>
}

export function change(desk: Desk, { may, tags, write, ...entry }: Change): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, may)
    await write(tx)
    if (tags.length > 0) await appendLog(tx, desk.now, tags)
    await recordActivity(tx, desk, entry)
    return { id: entry.subjectId }
  })
}
