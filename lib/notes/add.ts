// Leaves a note for colleagues with an article. Readers never see it.
import { insertNote } from '../../db/store/articles/notes.ts'
import { recordActivity } from '../activity.ts'
import { findReadable } from '../articles/found.ts'
import { findDone, rememberDone } from '../articles/once.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'

/**
 * Contributors note with what is their own, also while it is in review. Sent twice under one key it is left once.
 * Recorded: note.add.
 */
export function addNote(
  desk: Desk,
  { articleId, text, key }: { articleId: string; text: string; key?: string },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { subject, article } = await findReadable(tx, desk, articleId)
    authorize(desk.actor, 'article.note', subject)
    const { id: byId, name: byName } = desk.actor
    const sent = { key, what: ['note', articleId, text] }
    const done = await findDone(tx, desk, sent)
    if (done) return { id: done.revisionId }
    const id = desk.newId()
    await rememberDone(tx, desk, sent, { articleId, rev: article.rev, revisionId: id })
    await insertNote(tx, { id, articleId, text, at: desk.now, byId, byName, resolvedAt: null })
    await recordActivity(tx, desk, { act: 'note.add', subject: 'article', subjectId: articleId })
    return { id }
  })
}
