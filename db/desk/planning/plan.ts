// What is planned: when articles go live, end or come out of embargo, of what the actor may read; issues’ months, campaigns’ days.
import { and, asc, between, eq, gte, isNotNull, isNull, lt, ne, or } from 'drizzle-orm'
import { FOREVER } from '../../schema/kit.ts'
import { mayRead } from '../articles/article-filters.ts'
import type { DeskReader } from '../reader.ts'

/** UTC ms: from, inclusive; until, exclusive. */
export type Span = { from: number; until: number }

/** Publications that begin within the span, the earliest first. */
export async function listBeginnings(desk: DeskReader, { from, until }: Span, limit: number) {
  const { articles, publications, revisions } = desk.db.t
  return desk.db.orm
    .select({ articleId: articles.id, title: revisions.title, at: publications.visibleFrom })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(gte(publications.visibleFrom, from), lt(publications.visibleFrom, until), mayRead(desk)))
    .orderBy(asc(publications.visibleFrom), asc(publications.id))
    .limit(limit)
}

/** Publications that end within the span: expired, withdrawn, or followed by another. */
export async function listEndings(desk: DeskReader, { from, until }: Span, limit: number) {
  const { articles, publications, revisions } = desk.db.t
  return desk.db.orm
    .select({ articleId: articles.id, title: revisions.title, at: publications.visibleUntil })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(
      and(
        gte(publications.visibleUntil, from),
        lt(publications.visibleUntil, until),
        ne(publications.visibleUntil, FOREVER),
        mayRead(desk),
      ),
    )
    .orderBy(asc(publications.visibleUntil), asc(publications.id))
    .limit(limit)
}

export async function listEmbargoes(desk: DeskReader, { from, until }: Span, limit: number) {
  const { articles, revisions } = desk.db.t
  const rows = await desk.db.orm
    .select({ articleId: articles.id, title: revisions.title, at: articles.embargoUntil })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(
      and(
        isNotNull(articles.embargoUntil),
        gte(articles.embargoUntil, from),
        lt(articles.embargoUntil, until),
        isNull(articles.trashedAt),
        mayRead(desk),
      ),
    )
    .orderBy(asc(articles.embargoUntil))
    .limit(limit)
  return rows.flatMap(({ at, ...row }) => (at === null ? [] : [{ ...row, at }]))
}

/** What goes live next. */
export async function listNext(desk: DeskReader, limit: number) {
  return listBeginnings(desk, { from: desk.now + 1, until: FOREVER }, limit)
}

export async function listIssuesOf({ db: { orm, t } }: DeskReader, year: number, month: number) {
  const { issues } = t
  return orm
    .select({ id: issues.id, slug: issues.slug, title: issues.title, year: issues.year, month: issues.month })
    .from(issues)
    .where(and(eq(issues.year, year), eq(issues.month, month)))
}

/** Campaigns as they stand whose first or last day is one of these, the last included; by name. */
export async function listCampaignDays(
  { db: { orm, t } }: DeskReader,
  { firstDay: from, lastDay: until }: { firstDay: string; lastDay: string },
) {
  const { campaignId: id, name, firstDay, lastDay, isPaused, visibleUntil } = t.campaigns
  return orm
    .select({ id, name, firstDay, lastDay, isPaused })
    .from(t.campaigns)
    .where(and(eq(visibleUntil, FOREVER), or(between(firstDay, from, until), between(lastDay, from, until))))
    .orderBy(asc(name), asc(id))
}
