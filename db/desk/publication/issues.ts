// Print issues for the desk: all of them, also those that readers do not see yet.
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

/** The newest first, each with its cover and how many articles its sections hold by their newest texts. */
export async function listAllIssues({ db: { orm, t } }: DeskReader) {
  const { issues, media, articles, articleTerms: terms } = t
  const held = orm
    .select({ issueId: terms.termId, count: sql<number>`count(*)`.mapWith(Number).as('articles_in_issue') })
    .from(terms)
    .innerJoin(articles, eq(articles.id, terms.articleId))
    .where(and(eq(terms.kind, 'issue'), isNull(articles.trashedAt)))
    .groupBy(terms.termId)
    .as('held')
  return orm
    .select({ issue: issues, cover: media, articles: held.count })
    .from(issues)
    .leftJoin(media, eq(media.id, issues.coverId))
    .leftJoin(held, eq(held.issueId, issues.id))
    .orderBy(desc(issues.slug))
}
