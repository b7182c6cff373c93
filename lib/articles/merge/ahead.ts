// A save that began from an older text, put together with what stands now: worked out before the store is held for writing.
import { findArticleRow, findRevision, type RevisionRow } from '../../../db/store/articles/articles.ts'
import { findRevisionAtRev } from '../../../db/store/articles/revisions.ts'
import type { Desk } from '../../desk.ts'
import { type ArticleContent, storedContent } from '../content.ts'
import { planMerge, settleMerge } from '../merge.ts'

/** Of which two texts it is made; `content` null: somebody has to choose. */
export type Merged = { baseId: string; currentId: string; content: ArticleContent | null }

export function mergeTexts(base: RevisionRow, current: RevisionRow, mine: ArticleContent): Merged {
  const plan = planMerge(base.content, mine, current.content)
  const content = plan.clashes.length > 0 ? null : storedContent(settleMerge(plan, {}))
  return { baseId: base.id, currentId: current.id, content }
}

type Sent = { articleId: string; rev: number; content: ArticleContent }

/** Null when there is nothing to put together. Somebody may save before the store is held: look whether it still fits. */
export async function mergeAhead({ db }: Desk, { articleId, rev, content }: Sent): Promise<Merged | null> {
  if (db.kind === 'transaction') return null
  const article = await findArticleRow(db, articleId)
  if (!article || article.rev === rev) return null
  const base = await findRevisionAtRev(db, articleId, rev)
  const current = await findRevision(db, article.draftRevisionId)
  return base && current ? mergeTexts(base, current, content) : null
}
