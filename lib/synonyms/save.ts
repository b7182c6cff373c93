// Adds, changes and removes words that mean the same; readers' searches know of it with the next request.
import type { z } from 'zod'
import { appendLog } from '../../db/store/log.ts'
import { deleteSynonym, findSynonymRow, putSynonym } from '../../db/store/subjects/synonyms.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import type { synonymInput } from './input.ts'

type Input = z.output<typeof synonymInput>

/** What a change of them touches in the publication log. */
export const SYNONYM_TAGS = ['synonyms']

/** Recorded: synonym.add. */
export function addSynonym(desk: Desk, { terms }: Input, id = desk.newId()): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    await putSynonym(tx, { id, terms, changedAt: desk.now })
    await appendLog(tx, desk.now, SYNONYM_TAGS)
    await recordActivity(tx, desk, { act: 'synonym.add', ...about(id), detail: { terms } })
    return { id }
  })
}

/** Refused: what is not there any more. Recorded with what it was: synonym.save. */
export function saveSynonym(desk: Desk, { terms }: Input, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const before = await findSynonymRow(tx, id)
    if (!before) throw new NotFound(GONE)
    await putSynonym(tx, { id, terms, changedAt: desk.now })
    await appendLog(tx, desk.now, SYNONYM_TAGS)
    const detail = { terms, before: before.terms }
    await recordActivity(tx, desk, { act: 'synonym.save', ...about(id), detail })
    return { id }
  })
}

/** The screen asks first. Refused: what is not there any more. Recorded with what it was: synonym.remove. */
export function removeSynonym(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const before = await findSynonymRow(tx, id)
    if (!before) throw new NotFound(GONE)
    await deleteSynonym(tx, id)
    await appendLog(tx, desk.now, SYNONYM_TAGS)
    await recordActivity(tx, desk, { act: 'synonym.remove', ...about(id), detail: { before: before.terms } })
    return { id }
  })
}

const GONE = 'Somebody has removed these words meanwhile.'
const about = (id: string) => ({ subject: 'synonym', subjectId: id })
