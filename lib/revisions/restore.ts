// Makes an earlier text, or one block of it, the newest: as a new revision, so that nothing of what stands now is lost.
import { z } from 'zod'
import { findRevision } from '../../db/store/articles/articles.ts'
import { type ArticleContent, storedContent } from '../articles/content.ts'
import { loadForEditing, saveArticle } from '../articles/save.ts'
import { formatMoment } from '../dates.ts'
import { type Desk, together } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { bringBack } from './bring-back.ts'
import { stillThere } from './still-there.ts'

export const restoreInput = z.object({
  revisionId: z.string().max(64),
  /** The block's place in the earlier text; without it, the whole text. */
  block: z.coerce.number().int().min(0).max(100_000).optional(),
})

export type Restore = z.output<typeof restoreInput> & { articleId: string }

/**
 * What it names and is gone by now is left out. Refused: revisions of other articles. Recorded: article.save, with the reason, and
 * what was left out, in the history.
 */
export function restoreRevision(desk: Desk, { articleId, revisionId, block }: Restore) {
  return together(desk, async (one) => {
    const tx = one.db
    if (tx.kind !== 'transaction') throw new Error('Restoring happens in one transaction.')
    const article = await loadForEditing(tx, one, articleId)
    const earlier = await findRevision(tx, revisionId)
    const today = await findRevision(tx, article.draftRevisionId)
    if (!earlier || !today || earlier.articleId !== articleId)
      throw new NotFound('This version does not exist.')
    const from = storedContent(earlier.content)
    const back: ArticleContent | null =
      block === undefined ? from : bringBack(from, storedContent(today.content), block)
    if (!back) throw new NotFound('This version has no such part.')
    const { content, without } = await stillThere(tx, back)
    const gone = without.length > 0 ? `, without ${without.join(', ')}: gone by now` : ''
    const why = `${block === undefined ? 'Restored' : 'Part brought back'} from ${formatMoment(earlier.at)} (UTC)${gone}`
    const saved = await saveArticle(one, { articleId, rev: article.rev, content, why })
    return { ...saved, id: articleId }
  })
}
