// Fills the demo's articles: written, published at their time in the magazine's past, corrected, scheduled, or left drafts.
import { type ArticleContent, contentOf } from '../../articles/content.ts'
import { createArticle } from '../../articles/create.ts'
import { correctArticle } from '../../corrections/add.ts'
import type { Desk } from '../../desk.ts'
import { publishArticle } from '../../publications/publish.ts'
import { fromHtml } from '../../rich-text/from-html.ts'
import { markdownToHtml } from './markdown.ts'
import { daysBefore } from './moments.ts'
import { mediumId, STUDIO } from './pictures.ts'
import type { Content } from './read-content.ts'
import type { SeedArticle } from './shapes.ts'
import { issueId } from './site.ts'
import { articleId, authorId, categoryId, tagId } from './taxonomy.ts'

/** In one transaction each; the oldest first, as they would have come. */
export async function fillArticle(
  desk: Desk,
  content: Content,
  article: SeedArticle,
  asOf: number,
): Promise<void> {
  const at = daysBefore(asOf, article.daysAgo)
  const then: Desk = { ...desk, now: Math.min(at, asOf) }
  const id = articleId(article.slug)
  await createArticle(then, { id, slug: article.slug, content: contentFor(content, article) })
  if (article.status === 'draft') return
  const { updatedDaysAgo } = article
  const updatedAt = updatedDaysAgo === undefined ? undefined : daysBefore(asOf, updatedDaysAgo)
  await publishArticle(then, { articleId: id, at, updatedAt, related: 'later' })
  for (const { kind, daysAgo, text } of article.corrections) {
    const corrected = daysBefore(asOf, daysAgo)
    await correctArticle(
      { ...desk, now: corrected },
      { articleId: id, kind, text: text.trim(), at: corrected },
    )
  }
}

/** Throws naming the article when it shows a picture, or names an author or a section of its issue, that there is not. */
function contentFor({ authors, issues }: Content, article: SeedArticle): ArticleContent {
  const body = fromHtml(markdownToHtml(article.body), {
    mediumIdFor: (src) => mediumId(src),
    onWarning: (text) => {
      throw new Error(`${article.slug}: ${text}`)
    },
  })
  const issue = issues.find(({ key }) => key === article.issue)
  if (issue && !issue.sections.includes(article.section))
    throw new Error(`${article.slug}: its issue has no section "${article.section}"`)
  return contentOf({
    kicker: article.kicker ?? null,
    title: article.title,
    dek: article.dek ?? null,
    excerpt: article.excerpt?.trim() ?? null,
    body,
    hero: article.hero
      ? {
          mediumId: mediumId(`plate:${article.hero.plate}`),
          alt: article.hero.alt,
          caption: article.hero.caption ?? null,
          credit: article.hero.credit ?? STUDIO,
        }
      : null,
    byline: article.byline.map(({ author: key, credentials, role }) => {
      const author = authors.find((person) => person.key === key)
      if (!author) throw new Error(`${article.slug}: there is no author "${key}"`)
      return {
        authorId: authorId(key),
        name: author.name,
        credentials: credentials ?? author.credentials,
        role,
      }
    }),
    issue: article.issue
      ? { id: issueId(article.issue), section: article.section, position: article.order }
      : null,
    categoryIds: article.categories.map(categoryId),
    tagIds: [...new Set(article.tags.map(tagId))],
    disclosure: article.disclosure?.trim() ?? null,
    sponsor: article.sponsor ?? null,
    isEssay: article.essay,
  })
}
