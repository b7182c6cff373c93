// What every change of a picture leaves: one row for the pages that show it, and one entry in the record of acts.
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordActivity } from '../activity.ts'
import { mediumTags } from '../changes.ts'
import type { Desk } from '../desk.ts'

type Changed = { act: string; id: string; detail?: Record<string, unknown> }

export async function recordChange(tx: Tx, desk: Desk, { act, id, detail }: Changed): Promise<void> {
  await appendLog(tx, desk.now, mediumTags(id))
  await recordActivity(tx, desk, { act, subject: 'medium', subjectId: id, detail })
}
