// Where an article is listed: its terms with the categories' ancestors, and the places that a change of it touches.
import type { Tx } from '../../db/client.ts'
import { listTermsOf, type NewTerm, type PublicationRow } from '../../db/store/articles/articles.ts'
import { listCategoryRows } from '../../db/store/subjects/taxonomy.ts'
import type { ArticleContent } from '../articles/content.ts'
import { titleKey } from '../categories/title-key.ts'
import type { Places } from '../changes.ts'

/** An article in a category is listed by that category's ancestors too. */
export async function termsOf(tx: Tx, content: ArticleContent): Promise<NewTerm[]> {
  return termsFrom(content, await listCategoryRows(tx, content.categoryIds))
}

type Categories = Awaited<ReturnType<typeof listCategoryRows>>

/** `categories` holds those of the content and all above them, and may hold others. */
export function termsFrom(content: ArticleContent, categories: Categories): NewTerm[] {
  const authorIds = new Set(content.byline.flatMap((line) => line.authorId ?? []))
  return [
    ...[...withAncestors(content.categoryIds, categories)].map((termId) => ({
      kind: 'category' as const,
      termId,
      isDirect: content.categoryIds.includes(termId),
      ...(categories.get(termId)?.articleOrder === 'title' ? { titleKey: titleKey(content.title) } : {}),
    })),
    ...[...new Set(content.tagIds)].map((termId) => ({ kind: 'tag' as const, termId, isDirect: true })),
    ...[...authorIds].map((termId) => ({ kind: 'author' as const, termId, isDirect: true })),
  ]
}

function withAncestors(ids: string[], categories: Categories): Set<string> {
  const found = new Set<string>()
  for (const id of ids)
    for (let row = categories.get(id); row && !found.has(row.id); row = categories.get(row.parentId ?? ''))
      found.add(row.id)
  return found
}

/** The places of publications that already exist. */
export async function placesOf(
  tx: Tx,
  article: { id: string; slug: string },
  publications: PublicationRow[],
): Promise<Places[]> {
  const terms = await listTermsOf(
    tx,
    publications.map((publication) => publication.id),
  )
  return publications.map((publication) =>
    placesFrom(
      article,
      terms.filter((term) => term.publicationId === publication.id),
      publication.issueId,
    ),
  )
}

export function placesFrom(
  article: { id: string; slug: string },
  terms: NewTerm[],
  issueId: string | null,
): Places {
  const of = (kind: NewTerm['kind']) => terms.filter((term) => term.kind === kind).map((term) => term.termId)
  return {
    articleId: article.id,
    slug: article.slug,
    categoryIds: of('category'),
    tagIds: of('tag'),
    authorIds: of('author'),
    issueId,
  }
}

/** What a publication itself keeps of its text’s places. */
export function placementOf({ categoryIds, hero, issue, seo }: ArticleContent) {
  return {
    isIndexed: !seo.noindex && seo.canonical === null,
    categoryId: categoryIds[0] ?? null,
    heroId: hero?.mediumId ?? null,
    issueId: issue?.id ?? null,
    issueSection: issue?.section ?? null,
    issuePosition: issue?.position ?? null,
  }
}
