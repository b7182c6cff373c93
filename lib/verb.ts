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
  /** Done before writing, while the rows still say what was: what follows from the change. Returns more tags. */
  move?(tx: Tx): Promise<string[]>
  /** Also before writing: what the record keeps of what was. */
  was?(tx: Tx): Promise<Record<string, unknown>>
  write(tx: Tx): Promise<unknown>
}

export function change(
  desk: Desk,
  { may, tags, move, was, write, ...entry }: Change,
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, may)
    const touched = [...new Set([...tags, ...((await move?.(tx)) ?? [])])]
    const detail = await was?.(tx)
    await write(tx)
    if (touched.length > 0) await appendLog(tx, desk.now, touched)
    await recordActivity(tx, desk, { ...entry, ...(detail && { detail }) })
    return { id: entry.subjectId }
  })
}
