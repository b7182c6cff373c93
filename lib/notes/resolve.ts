// Sets a note aside as done, or takes it up again; it stays readable.
import { findNote, setNoteResolved } from '../../db/store/articles/notes.ts'
import { recordActivity } from '../activity.ts'
import { findReadable } from '../articles/found.ts'
import { act, type Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'

export type Resolve = { articleId: string; noteId: string; isResolved: boolean }

/** Whoever may note may resolve. Refused: another article's note. Recorded: note.resolve, note.reopen. */
export function resolveNote(desk: Desk, { articleId, noteId, isResolved }: Resolve): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { subject } = await findReadable(tx, desk, articleId)
    authorize(desk.actor, 'article.note', subject)
    const note = await findNote(tx, noteId)
    if (note?.articleId !== articleId) throw new NotFound('This note does not exist.')
    await setNoteResolved(tx, noteId, isResolved ? desk.now : null)
    await recordActivity(tx, desk, {
      act: isResolved ? 'note.resolve' : 'note.reopen',
      subject: 'article',
      subjectId: articleId,
    })
    return { id: noteId }
  })
}
