// The media library as the newsroom sees it: found by words and filters, the latest first.
import { and, desc, eq, exists, gt, gte, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Source } from '../client.ts'
import { isNewest } from '../store/media/uses.ts'
import { mayRead } from './articles/article-filters.ts'
import type { DeskReader } from './reader.ts'

export type MediaShow =
  | 'missing-alt'
  | 'missing-credit'
  | 'rights-expired'
  | 'rights-expiring'
  | 'unused'
  | 'missing-file'
  | 'missing-sizes'
  | 'mine'
  | 'trash'

export type MediaFilter = {
  words: string
  show: MediaShow | null
  mimeType: string | null
  uploaderId: string | null
  /** UTC ms, from and before. */
  from: number | null
  until: number | null
}

export type MediaAfter = { createdAt: number; id: string }

type Asked = { filter: MediaFilter; after: MediaAfter | null; limit: number }

export async function listLibrary(desk: DeskReader, { filter, after, limit }: Asked) {
  const { media } = desk.db.t
  return desk.db.orm
    .select()
    .from(media)
    .where(and(fits(desk, filter), after ? isAfter(desk.db, after) : undefined))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(limit)
}

export async function countLibrary(desk: DeskReader, filter: MediaFilter): Promise<number> {
  return desk.db.orm.$count(desk.db.t.media, fits(desk, filter))
}

/** Pictures whose words, credit or file name hold every one of these words; the latest first. */
export async function searchMedia(desk: DeskReader, { words, limit }: { words: string; limit: number }) {
  return listLibrary(desk, { filter: { ...EVERYTHING, words }, after: null, limit })
}

export const EVERYTHING: MediaFilter = {
  words: '',
  show: null,
  mimeType: null,
  uploaderId: null,
  from: null,
  until: null,
}

export async function findLibraryMedium({ db: { orm, t } }: DeskReader, id: string) {
  const [row] = await orm
    .select({ medium: t.media, uploader: t.users.name })
    .from(t.media)
    .leftJoin(t.users, eq(t.users.id, t.media.uploadedById))
    .where(eq(t.media.id, id))
    .limit(1)
  return row ?? null
}

/** Everybody who has uploaded something, by name. */
export async function listUploaders({ db: { orm, t } }: DeskReader) {
  const theirs = orm.select().from(t.media).where(eq(t.media.uploadedById, t.users.id))
  return orm
    .select({ id: t.users.id, name: t.users.name })
    .from(t.users)
    .where(exists(theirs))
    .orderBy(t.users.name)
}

/** Articles that show it, as far as the actor may read them; the latest changed first. */
export async function listArticlesShowing(desk: DeskReader, mediumId: string, limit: number) {
  const { articles, revisions, mediumUses } = desk.db.t
  const rows = await desk.db.orm
    .select({
      id: articles.id,
      title: revisions.title,
      content: revisions.content,
      isDraft: mediumUses.isDraft,
      publishedUntil: mediumUses.publishedUntil,
    })
    .from(mediumUses)
    .innerJoin(articles, eq(articles.id, mediumUses.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(and(eq(mediumUses.mediumId, mediumId), isInUse(desk), mayRead(desk)))
    .orderBy(desc(articles.changedAt))
    .limit(limit)
  return rows.map(({ publishedUntil, ...row }) => ({ ...row, isPublished: publishedUntil > desk.now }))
}

/** What was done with a picture, the latest first. */
export async function listMediumActivity({ db: { orm, t } }: DeskReader, id: string, limit: number) {
  const { activity } = t
  return orm
    .select()
    .from(activity)
    .where(and(eq(activity.subject, 'medium'), eq(activity.subjectId, id)))
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(limit)
}

function fits(desk: DeskReader, filter: MediaFilter): SQL | undefined {
  const { media } = desk.db.t
  return and(
    filter.show === 'trash' ? isNotNull(media.trashedAt) : isNull(media.trashedAt),
    ...holdsAll(desk.db, filter.words),
    filter.show ? shows(desk, filter.show) : undefined,
    filter.mimeType ? eq(media.mimeType, filter.mimeType) : undefined,
    filter.uploaderId ? eq(media.uploadedById, filter.uploaderId) : undefined,
    filter.from !== null ? gte(media.createdAt, filter.from) : undefined,
    filter.until !== null ? lt(media.createdAt, filter.until) : undefined,
  )
}

/** A month ahead there is still time to ask for more. */
const SOON = 30 * 24 * 60 * 60 * 1000

function shows(desk: DeskReader, show: MediaShow): SQL | undefined {
  const { media } = desk.db.t
  switch (show) {
    case 'missing-alt':
      return sql`trim(${media.alt}) = ''`
    case 'missing-credit':
      return sql`trim(coalesce(${media.credit}, '')) = ''`
    case 'rights-expired':
      return lte(media.rightsExpireAt, desk.now)
    case 'rights-expiring':
      return and(gt(media.rightsExpireAt, desk.now), lte(media.rightsExpireAt, desk.now + SOON))
    case 'unused':
      return isUnused(desk)
    case 'missing-file':
      return eq(media.state, 'missing')
    case 'missing-sizes':
      return gt(media.finishTries, 0)
    case 'mine':
      return eq(media.uploadedById, desk.actor.id)
    case 'trash':
      return undefined
  }
}

/** What expired is no use any more. */
function isInUse({ db: { t }, now }: DeskReader): SQL | undefined {
  return or(eq(t.mediumUses.isDraft, true), gt(t.mediumUses.publishedUntil, now))
}

function isUnused(desk: DeskReader): SQL {
  const { media, mediumUses, issues, authors, creativePictures, sponsors, pages, pageRevisions, settings } =
    desk.db.t
  return sql`not exists (select 1 from ${mediumUses} where ${mediumUses.mediumId} = ${media.id} and ${isInUse(desk)})
    and not exists (select 1 from ${issues} where ${issues.coverId} = ${media.id})
    and not exists (select 1 from ${authors} where ${authors.photoId} = ${media.id})
    and not exists (select 1 from ${sponsors} where ${sponsors.logoId} = ${media.id})
    and not exists (select 1 from ${creativePictures} where ${creativePictures.pictureId} = ${media.id})
    and not exists (select 1 from ${pages} where cast(${pages.body} as text) like '%"' || ${media.id} || '"%')
    and not exists (select 1 from ${settings} where ${settings.name} = 'publication' and cast(${settings.value} as text) like '%"' || ${media.id} || '"%')
    and not exists (select 1 from ${pageRevisions} where ${isNewest(pageRevisions)}
      and cast(${pageRevisions.body} as text) like '%"' || ${media.id} || '"%')`
}

function isAfter({ t: { media } }: Source, { createdAt, id }: MediaAfter): SQL | undefined {
  return or(lt(media.createdAt, createdAt), and(eq(media.createdAt, createdAt), lt(media.id, id)))
}

/** Whatever their case; "%" and "_" mean themselves. */
function holdsAll({ t: { media } }: Source, words: string): SQL[] {
  const text = sql`lower(${media.alt} || ' ' || coalesce(${media.caption}, '') || ' ' || coalesce(${media.credit}, '') || ' ' || ${media.fileName})`
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20)
  return parts.map((part) => sql`${text} like ${`%${part.replaceAll(/[\\%_]/g, '\\$&')}%`} escape '\\'`)
}
