// What stands around an article's text: its section, issue, subjects, authors, neighbours and related articles.
import type { Reading } from '../../../db/client.ts'
import { listRelated } from '../../../db/reader/articles.ts'
import { listByArticle, listTitlesByIssue } from '../../../db/reader/cards.ts'
import { findIssueById } from '../../../db/reader/publication/issues.ts'
import { type CategoryRow, listAuthors, listTags, listWithAncestors } from '../../../db/reader/taxonomy.ts'
import type { ArticleContent } from '../../articles/content.ts'
import { urls } from '../../urls.ts'
import { authorView } from '../people.ts'
import { issueLink } from '../publication/issue.ts'
import { bylineOf, sectionOf, teasersOf } from '../teasers.ts'
import type { ArticleLink, ArticlePageView, Link } from '../views.ts'

type Surroundings = Pick<
  ArticlePageView,
  | 'section'
  | 'isOpinion'
  | 'byline'
  | 'issue'
  | 'breadcrumb'
  | 'filedUnder'
  | 'taggedWith'
  | 'authors'
  | 'inThisIssue'
  | 'related'
>

export const RELATED_COUNT = 4

export async function loadSurroundings(
  reading: Reading,
  { article, content }: { article: { id: string }; content: ArticleContent },
): Promise<Surroundings> {
  const categories = await listWithAncestors(reading, content.categoryIds)
  const filedUnder = uniquePaths(content.categoryIds.flatMap((id) => lineOf(categories, id)))
  const [primaryId] = content.categoryIds
  const primary = primaryId ? categories.get(primaryId) : undefined
  const issue = content.issue && (await findIssueById(reading, content.issue.id))
  const authors = await listAuthors(reading, [
    ...new Set(content.byline.flatMap((line) => line.authorId ?? [])),
  ])
  const hrefs = new Map(authors.map(({ author }) => [author.id, urls.author(author.slug)]))
  const tags = await listTags(reading, content.tagIds)
  return {
    section: sectionOf(primary?.path),
    isOpinion: primary ? lineOf(categories, primary.id).some(({ isOpinion }) => isOpinion) : false,
    byline: bylineOf(content.byline, hrefs),
    issue: issue
      ? { ...issueLink(issue.issue.slug), volume: issue.issue.volume, number: issue.issue.number }
      : null,
    breadcrumb: primary ? lineOf(categories, primary.id).map(categoryLink) : [],
    filedUnder: filedUnder.map(categoryLink),
    taggedWith: tags.map((tag) => ({ label: tag.name, href: urls.tag(tag.slug) })),
    authors: authors.map(authorView),
    inThisIssue: issue
      ? await neighboursOf(reading, issue.issue.id, article.id)
      : { previous: null, next: null },
    related: await relatedTo(reading, article.id, content.relatedPins),
  }
}

/** The category with its ancestors, from the top. */
function lineOf(categories: Map<string, CategoryRow>, id: string): CategoryRow[] {
  const category = categories.get(id)
  if (!category) return []
  return [...(category.parentId ? lineOf(categories, category.parentId) : []), category]
}

const categoryLink = (category: CategoryRow): Link => ({
  label: category.name,
  href: urls.category(category.path),
})

const uniquePaths = (rows: CategoryRow[]) => [...new Map(rows.map((row) => [row.path, row])).values()]

async function neighboursOf(reading: Reading, issueId: string, articleId: string) {
  const contents = await listTitlesByIssue(reading, issueId)
  const at = contents.findIndex((row) => row.articleId === articleId)
  const linkTo = (index: number): ArticleLink | null => {
    const row = at < 0 ? undefined : contents[index]
    return row ? { label: row.card.title, href: urls.article(row.slug), sponsor: row.card.sponsor } : null
  }
  return { previous: at > 0 ? linkTo(at - 1) : null, next: linkTo(at + 1) }
}

/** Pinned by hand first, then those found by subject when the article last changed. */
async function relatedTo(reading: Reading, articleId: string, pins: string[]) {
  const found = await listRelated(reading, articleId)
  const ids = [...new Set([...pins, ...found])].filter((id) => id !== articleId)
  const rows = await listByArticle(reading, ids)
  return teasersOf(reading, rows.slice(0, RELATED_COUNT))
}
