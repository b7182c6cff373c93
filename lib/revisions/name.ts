// Gives a version a name, so that it is found again and never thinned out.
import { z } from 'zod'
import { findRevision } from '../../db/store/articles/articles.ts'
import { updateRevision } from '../../db/store/articles/revisions.ts'
import { recordActivity } from '../activity.ts'
import { loadForEditing } from '../articles/save.ts'
import { act, type Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'

export const nameInput = z.object({
  /** Empty: the name is taken off. */
  label: z.string().trim().max(120, 'A name has at most 120 characters.'),
})

export type Name = z.output<typeof nameInput> & { articleId: string; revisionId: string }

/** Refused: revisions of other articles. Recorded: article.name-revision. */
export function nameRevision(desk: Desk, { articleId, revisionId, label }: Name): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    await loadForEditing(tx, desk, articleId)
    const revision = await findRevision(tx, revisionId)
    if (revision?.articleId !== articleId) throw new NotFound('This version does not exist.')
    await updateRevision(tx, revisionId, { label: label || null })
    await recordActivity(tx, desk, {
      ...{ act: 'article.name-revision', subject: 'article', subjectId: articleId },
      detail: { number: revision.number, label, revisionId },
    })
    return { id: articleId }
  })
}
