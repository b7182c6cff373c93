// Adds, changes, removes and brings back words that mean the same; readers' searches know of it with the next request.
import type { z } from 'zod'
import { findLatestActivity } from '../../db/store/activity.ts'
import { appendLog } from '../../db/store/log.ts'
import { deleteSynonym, findSynonymRow, putSynonym } from '../../db/store/subjects/synonyms.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { assertSynonymBase } from './base.ts'
import type { changeSynonymInput, synonymInput } from './input.ts'
import { termsIn } from './list.ts'

type Input = z.output<typeof synonymInput>
type Change = z.output<typeof changeSynonymInput>

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

/** Refused: what is not there any more, and what somebody has changed meanwhile. Recorded with what it was: synonym.save. */
export function saveSynonym(desk: Desk, { base, terms }: Change, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const before = await findSynonymRow(tx, id)
    if (!before) throw new NotFound(GONE)
    assertSynonymBase(before, base)
    await putSynonym(tx, { id, terms, changedAt: desk.now })
    await appendLog(tx, desk.now, SYNONYM_TAGS)
    const detail = { terms, before: before.terms }
    await recordActivity(tx, desk, { act: 'synonym.save', ...about(id), detail })
    return { id }
  })
}

/** Can be taken back by `restoreSynonym`. Refused: what is not there any more. Recorded with what it was: synonym.remove. */
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

/** As they were when they were removed. Refused: what is there, and what never was. Recorded: synonym.restore. */
export function restoreSynonym(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    if (await findSynonymRow(tx, id)) throw new Conflict('These words are there already. Reload the page.')
    const removed = await findLatestActivity(tx, { acts: ['synonym.remove'], ...about(id) })
    const terms = termsIn(removed?.detail.before)
    if (terms.length === 0) throw new NotFound('There are no such words to bring back.')
    await putSynonym(tx, { id, terms, changedAt: desk.now })
    await appendLog(tx, desk.now, SYNONYM_TAGS)
    await recordActivity(tx, desk, { act: 'synonym.restore', ...about(id), detail: { terms } })
    return { id }
  })
}

const GONE = 'Somebody has removed these words meanwhile.'
const about = (id: string) => ({ subject: 'synonym', subjectId: id })
