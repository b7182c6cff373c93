// Leaves a note for colleagues with an article. Readers never see it.
import { insertNote } from '../../db/store/notes.ts'
import { recordActivity } from '../activity.ts'
import { findReadable } from '../articles/found.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'

/** Contributors note with what is their own, also while it is in review. Recorded: note.add. */
export function addNote(
  desk: Desk,
  { articleId, text }: { articleId: string; text: string },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { subject } = await findReadable(tx, desk, articleId)
    authorize(desk.actor, 'article.note', subject)
    const { id: byId, name: byName } = desk.actor
    const id = desk.newId()
    await insertNote(tx, { id, articleId, text, at: desk.now, byId, byName, resolvedAt: null })
    await recordActivity(tx, desk, { act: 'note.add', subject: 'article', subjectId: articleId })
    return { id }
  })
}
