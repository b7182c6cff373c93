// Takes over the usual terms of rheumatology: at the first set-up, and whenever editors who have no synonyms ask for them.
import { listSynonyms } from '../../db/reader/vocabulary.ts'
import { appendLog } from '../../db/store/log.ts'
import { putSynonym } from '../../db/store/subjects/synonyms.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { SYNONYM_TAGS } from './save.ts'
import { USUAL_TERMS } from './usual.ts'

/**
 * Only into an empty table: what editors have added, changed or removed stays as they left it, so asking twice changes
 * nothing. Recorded, when anything was added: synonym.take-over.
 */
export function takeOverUsual(desk: Desk): Promise<{ added: number }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const { length } = await listSynonyms({ db: tx, now: desk.now, note() {} })
    if (length > 0) return { added: 0 }
    for (const terms of USUAL_TERMS) await putSynonym(tx, { id: desk.newId(), terms, changedAt: desk.now })
    await appendLog(tx, desk.now, SYNONYM_TAGS)
    const detail = { meanings: USUAL_TERMS.length }
    await recordActivity(tx, desk, {
      act: 'synonym.take-over',
      subject: 'synonym',
      subjectId: 'usual',
      detail,
    })
    return { added: USUAL_TERMS.length }
  })
}
