// Where pictures are used: in articles, kept as rows; and on covers, portraits, advertisements and static pages, looked up.
import { and, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'
import { FOREVER } from '../../schema/kit.ts'

/** Replaces what was known of the article's newest text. Ids of pictures that do not exist are left out. */
export async function writeDraftUses(tx: Tx, articleId: string, mediumIds: string[]): Promise<void> {
  const { mediumUses } = tx.t
  const ofArticle = eq(mediumUses.articleId, articleId)
  const before = await tx.orm
    .select({ id: mediumUses.mediumId })
    .from(mediumUses)
    .where(and(ofArticle, eq(mediumUses.isDraft, true)))
  // Most saves change words only.
  if (before.length === mediumIds.length && before.every(({ id }) => mediumIds.includes(id))) return
  await tx.orm.update(mediumUses).set({ isDraft: false }).where(ofArticle)
  for (const mediumId of await knownOf(tx, mediumIds))
    await putUse(tx, { articleId, mediumId }, { isDraft: true })
  await deleteUnused(tx, articleId)
}

/** Replaces what was known of the texts that readers see or will see: each picture with the moment until which they do. */
export async function writePublishedUses(
  tx: Tx,
  articleId: string,
  until: Map<string, number>,
): Promise<void> {
  const { mediumUses } = tx.t
  await tx.orm.update(mediumUses).set({ publishedUntil: 0 }).where(eq(mediumUses.articleId, articleId))
  for (const mediumId of await knownOf(tx, [...until.keys()]))
    await putUse(tx, { articleId, mediumId }, { publishedUntil: until.get(mediumId) ?? 0 })
  await deleteUnused(tx, articleId)
}

async function knownOf({ orm, t: { media } }: Tx, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  return (await orm.select({ id: media.id }).from(media).where(inArray(media.id, ids))).map(({ id }) => id)
}

type Use = { articleId: string; mediumId: string }

async function putUse(tx: Tx, use: Use, side: { isDraft: true } | { publishedUntil: number }): Promise<void> {
  const { mediumUses } = tx.t
  await tx.orm
    .insert(mediumUses)
    .values({ isDraft: false, ...use, ...side })
    .onConflictDoUpdate({ target: [mediumUses.articleId, mediumUses.mediumId], set: side })
}

async function deleteUnused(tx: Tx, articleId: string): Promise<void> {
  const { mediumUses } = tx.t
  const isNone = and(eq(mediumUses.isDraft, false), eq(mediumUses.publishedUntil, 0))
  await tx.orm.delete(mediumUses).where(and(eq(mediumUses.articleId, articleId), isNone))
}

export type Elsewhere = { kind: 'issue' | 'author' | 'ad' | 'page' | 'logo' | 'sponsor'; name: string }

/** Outside of articles. */
export async function listUsesElsewhere({ orm, t }: Source, mediumId: string): Promise<Elsewhere[]> {
  const { issues, authors, campaigns, creativePictures, pages, pageRevisions, settings, sponsors } = t
  const found = await Promise.all([
    orm.select({ name: issues.title }).from(issues).where(eq(issues.coverId, mediumId)),
    orm.select({ name: authors.name }).from(authors).where(eq(authors.photoId, mediumId)),
    orm
      .selectDistinct({ name: campaigns.name })
      .from(creativePictures)
      .innerJoin(campaigns, eq(campaigns.id, creativePictures.versionId))
      .where(and(eq(creativePictures.pictureId, mediumId), eq(campaigns.visibleUntil, FOREVER))),
    orm
      .selectDistinct({ name: pages.title })
      .from(pages)
      .where(names(sql`${pages.body}`, mediumId)),
    // Of every version: an earlier one can be restored.
    orm
      .select({ name: settings.name })
      .from(settings)
      .where(and(eq(settings.name, 'publication'), names(sql`${settings.value}`, mediumId)))
      .limit(1),
    orm
      .selectDistinct({ name: pageRevisions.title })
      .from(pageRevisions)
      .where(and(names(sql`${pageRevisions.body}`, mediumId), isNewest(pageRevisions))),
    orm.select({ name: sponsors.name }).from(sponsors).where(eq(sponsors.logoId, mediumId)),
  ])
  const kinds = ['issue', 'author', 'ad', 'page', 'logo', 'page', 'sponsor'] as const
  const uses = found.flatMap((rows, at) =>
    rows.map(({ name }): Elsewhere => ({ kind: kinds[at] ?? 'page', name: name ?? '' })),
  )
  return [...new Map(uses.map((use) => [`${use.kind} ${use.name}`, use])).values()]
}

const names = (body: SQL, mediumId: string) =>
  sql`cast(${body} as text) like ${`%"${mediumId.replaceAll(/[%_]/g, '')}"%`}`

/** Of the texts of a page only its draft counts, as of an article's. */
export function isNewest(revisions: Tx['t']['pageRevisions']): SQL {
  return sql`${revisions.rev} = (select max(newest.rev) from ${revisions} newest where newest.page_id = ${revisions.pageId})`
}

export type UseCount = { drafts: number; published: number; elsewhere: number }

export async function countUses(source: Source, mediumId: string, now: number): Promise<UseCount> {
  const { mediumUses } = source.t
  const of = eq(mediumUses.mediumId, mediumId)
  const [drafts, published, elsewhere] = await Promise.all([
    source.orm.$count(mediumUses, and(of, eq(mediumUses.isDraft, true))),
    source.orm.$count(mediumUses, and(of, gt(mediumUses.publishedUntil, now))),
    listUsesElsewhere(source, mediumId),
  ])
  return { drafts, published, elsewhere: elsewhere.length }
}

/** Articles after the given one, in the order of their ids: what the first count of all uses goes through. */
export async function listArticleIdsAfter(source: Source, after: string, limit: number): Promise<string[]> {
  const { articles } = source.t
  const rows = await source.orm
    .select({ id: articles.id })
    .from(articles)
    .where(sql`${articles.id} > ${after}`)
    .orderBy(articles.id)
    .limit(limit)
  return rows.map(({ id }) => id)
}

export async function hasActivity(source: Source, subject: string, subjectId: string): Promise<boolean> {
  const { activity } = source.t
  const where = and(eq(activity.subject, subject), eq(activity.subjectId, subjectId))
  return (await source.orm.$count(activity, where)) > 0
}
