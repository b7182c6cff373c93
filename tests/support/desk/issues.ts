// An issue at work for tests: not published yet, with articles that are ready to go out with it.
import type { Db, Tx } from '../../../db/client.ts'
import { FOREVER } from '../../../db/schema/kit.ts'
import { updateArticle } from '../../../db/store/articles/articles.ts'
import { act } from '../../../lib/desk.ts'
import { type Arranged, arrangedIssue } from '../../../lib/issues/contents.ts'
import { orderOf } from '../../../lib/issues/order.ts'
import { anArticle, anIssue } from '../builders.ts'
import { admin, deskOf } from '../cast.ts'

/** `titles` stand in the section “Features” in this order. */
export async function aPlannedIssue(db: Db, titles: string[], month = 2) {
  const issue = await anIssue(db, {
    year: 2026,
    month,
    sections: ['Features', 'News'],
    visibleFrom: FOREVER,
  })
  const articles: Awaited<ReturnType<typeof anArticle>>[] = []
  for (const [at, title] of titles.entries()) articles.push(await aReadyArticle(db, issue.id, title, at * 10))
  return { id: issue.id, articles }
}

export async function aReadyArticle(db: Db, issueId: string, title: string, position: number) {
  const issue = { id: issueId, section: 'Features', position }
  const article = await anArticle(db, { title, status: 'draft', issue, byline: BYLINE, disclosure: 'None.' })
  await act(deskOf(admin, db), (tx) => updateArticle(tx, article.id, { status: 'ready' }))
  return article
}

const BYLINE = [{ authorId: null, name: 'Ingrid Halvorsen', credentials: [], role: '' as const }]

/** What a screen that has just been opened began from. */
export async function opened(
  db: Db | Tx,
  id: string,
): Promise<Arranged & { from: { rev: number; order: string } }> {
  const arranged = await arrangedIssue(db, id)
  return { ...arranged, from: { rev: arranged.issue.rev, order: orderOf(arranged.state) } }
}

export const namesIn = ({ state, drafts }: Arranged): string =>
  state.sections
    .map(
      ({ name, articles }) =>
        `${name}: ${articles.map(({ id }) => drafts.get(id)?.content.title).join(', ')}`,
    )
    .join('; ')
