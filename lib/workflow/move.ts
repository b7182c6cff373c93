// Moves an article one step through the newsroom, with a word to whoever has it next.
import { z } from 'zod'
import { ARTICLE_STATUSES } from '../../db/schema/articles.ts'
import { updateArticle } from '../../db/store/articles/articles.ts'
import { insertNote } from '../../db/store/articles/notes.ts'
import { recordActivity } from '../activity.ts'
import { findUntrashed } from '../articles/found.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Forbidden } from '../errors.ts'
import { noteText } from '../notes/input.ts'
import { assertAssignee } from './assign.ts'
import { STATUS_WORDS, stepTo } from './steps.ts'

export const moveInput = z.object({
  /** The status its sender saw. */
  from: z.enum(ARTICLE_STATUSES),
  to: z.enum(ARTICLE_STATUSES),
  note: noteText.nullish().transform((text) => text || null),
  /** Who has it next; nobody in particular when absent. */
  assigneeId: z.string().max(100).nullish(),
})

export type Move = Omit<z.output<typeof moveInput>, 'note' | 'assigneeId'> & {
  articleId: string
  note?: string | null
  assigneeId?: string | null
}

/**
 * Refused: a step that the actor's role does not have, and one from a status that the article has left meanwhile. Sent
 * back to draft it goes to its owner, unless somebody else is named. Recorded: article.move.
 */
export function moveArticle(desk: Desk, input: Move): Promise<{ status: Move['to'] }> {
  const { articleId, from, to } = input
  return act(desk, async (tx) => {
    const { article, subject } = await findUntrashed(tx, desk, articleId)
    if (article.status !== from) {
      throw new Conflict(
        `Somebody else moved this article meanwhile: it is “${STATUS_WORDS[article.status]}” now.`,
      )
    }
    const step = stepTo(desk.actor, { from, to }, subject)
    if (!step) {
      throw new Forbidden(
        `Your role does not take this article from “${STATUS_WORDS[from]}” to “${STATUS_WORDS[to]}”.`,
      )
    }
    const assigneeId = input.assigneeId ?? (to === 'draft' ? article.ownerId : null)
    // Whoever has it already keeps it, also a colleague who has left meanwhile: only a new name is looked up.
    if (input.assigneeId && input.assigneeId !== article.assigneeId)
      await assertAssignee(tx, input.assigneeId)
    await updateArticle(tx, articleId, { status: to, assigneeId })
    const note = input.note?.trim()
    if (note) {
      const { id: byId, name: byName } = desk.actor
      const row = { id: desk.newId(), articleId, text: note, at: desk.now, byId, byName, resolvedAt: null }
      await insertNote(tx, row)
    }
    await recordActivity(tx, desk, {
      act: 'article.move',
      subject: 'article',
      subjectId: articleId,
      detail: { from, to, ...(assigneeId ? { assigneeId } : {}), ...(note ? { hasNote: true } : {}) },
    })
    return { status: to }
  })
}
