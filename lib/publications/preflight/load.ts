// Runs the checks on articles' newest texts, with what the store knows of all they point to.
import { findArticle, listNewest } from '../../../db/desk/articles/articles.ts'
import { type ArticleContent, articleContent } from '../../articles/content.ts'
import type { Desk } from '../../desk.ts'
import { NotFound } from '../../errors.ts'
import { loadFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { preflight } from './preflight.ts'

/** `at` is the moment it is to appear, now when absent. Throws NotFound for what the actor may not read. */
export async function loadPreflight(desk: Desk, id: string, at?: number): Promise<{ findings: Finding[] }> {
  const found = await findArticle(desk, id)
  if (!found) throw new NotFound('This article does not exist.')
  return { findings: (await checkArticles(desk, [{ ...found, at }])).get(id) ?? [] }
}

/** Of many at once, by id; one that the actor may not read is not in it. */
export async function loadPreflights(
  desk: Desk,
  asked: readonly { articleId: string; at?: number }[],
): Promise<Map<string, Finding[]>> {
  const moments = new Map(asked.map(({ articleId, at }) => [articleId, at]))
  const found = await listNewest(desk, [...moments.keys()])
  return checkArticles(
    desk,
    found.map((one) => ({ ...one, at: moments.get(one.article.id) })),
  )
}

/** When readers see what is published for this moment. */
export const momentOf = ({ embargoUntil }: { embargoUntil: number | null }, at: number) =>
  Math.max(at, embargoUntil ?? 0)

type Newest = {
  article: { id: string; slug: string; embargoUntil: number | null }
  content: ArticleContent
  at?: number | undefined
}

/**
 * By id. `together`: articles that appear with the same act, so that links to them lead somewhere from their moment on: by slug,
 * with the moment, which an embargo puts off.
 */
export async function checkArticles(
  desk: Desk,
  articles: readonly Newest[],
  { together }: { together?: ReadonlyMap<string, number> } = {},
): Promise<Map<string, Finding[]>> {
  if (articles.length === 0) return new Map()
  const subjects = articles.map(({ article, content, at }) => ({
    ...{ id: article.id, slug: article.slug, with: together },
    content: articleContent.safeParse(content).data ?? content,
    at: momentOf(article, at ?? desk.now),
  }))
  const facts = await loadFacts(desk, subjects)
  return new Map(facts.map((one) => [one.id, preflight(one)]))
}
