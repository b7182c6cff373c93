// Puts articles where an issue's screen has them: each that moves gets a new version of its text, the others are left alone.
import type { Tx } from '../../db/client.ts'
import { findArticleRow, findRevision } from '../../db/store/articles/articles.ts'
import type { ArticleContent } from '../articles/content.ts'
import { saveArticle } from '../articles/save.ts'
import type { Desk } from '../desk.ts'
import { type Arranged, placeOf } from './contents.ts'
import { positionsFor } from './positions.ts'
import type { IssueState } from './state.ts'

/** Returns how many articles changed their place. */
export async function placeArticles(
  tx: Tx,
  desk: Desk,
  { issue, drafts }: Arranged,
  state: IssueState,
): Promise<number> {
  const inside: Desk = { ...desk, db: tx }
  const left = new Set(drafts.keys())
  let moved = 0
  const put = async (articleId: string, place: ArticleContent['issue']) => {
    const article = await findArticleRow(tx, articleId)
    const revision = article && (await findRevision(tx, article.draftRevisionId))
    if (!article || !revision) return
    const why = place ? 'Placed in the issue' : 'Taken out of the issue'
    await saveArticle(inside, {
      ...{ articleId, rev: article.rev, why },
      content: { ...revision.content, issue: place },
    })
    moved += 1
  }
  for (const { name, articles } of state.sections) {
    const here = [...drafts.values()].filter((draft) => placeOf(draft).section === name)
    const positions = positionsFor(
      articles.map(({ id }) => id),
      new Map(here.map((draft) => [draft.article.id, placeOf(draft).position])),
    )
    for (const [id, position] of positions) {
      left.delete(id)
      const place = drafts.get(id)?.content.issue
      if (place?.section !== name || place.position !== position)
        await put(id, { id: issue.id, section: name, position })
    }
  }
  for (const id of left) await put(id, null)
  return moved
}
