// What editing and removing a correction have in common: who may, whose it is, who is told.
import type { Tx } from '../../db/client.ts'
import { type CorrectionRow, findCorrection } from '../../db/store/articles/corrections.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordActivity } from '../activity.ts'
import { findReadable } from '../articles/found.ts'
import { articleTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { placesOf } from '../publications/places.ts'

type Change = { act: string; write(tx: Tx, row: CorrectionRow): Promise<void> }

export function changeCorrection(
  desk: Desk,
  { articleId, correctionId }: { articleId: string; correctionId: string },
  change: Change,
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.publish')
    const { article, open } = await findReadable(tx, desk, articleId)
    const row = await findCorrection(tx, correctionId)
    if (row?.articleId !== articleId) throw new NotFound('This correction does not exist.')
    await change.write(tx, row)
    await appendLog(tx, desk.now, articleTags(await placesOf(tx, article, open)))
    await recordActivity(tx, desk, {
      act: change.act,
      subject: 'article',
      subjectId: articleId,
      detail: { kind: row.kind, text: row.text },
    })
    return { id: correctionId }
  })
}
