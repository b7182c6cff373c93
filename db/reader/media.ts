// Which pictures readers can meet: in what is published, on covers and pages, in advertisements, as portraits.
import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import { findSetting } from './publication/site.ts'
import { nextChange, visibleAt } from './visible.ts'

/**
 * True while anything public shows the picture whose file has this hash. Articles are found by what is kept of uses
 * (`medium_uses`), and count when a text that is visible now shows it; all else is looked up.
 */
export async function isMediumShown(reading: Reading, hash: string): Promise<boolean> {
  const { orm, t } = reading.db
  const rows = await orm.select({ id: t.media.id }).from(t.media).where(eq(t.media.hash, hash))
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return false
  for (const id of ids) reading.note(`medium:${id}`)
  return (
    (await isInArticle(reading, ids)) ||
    (await isElsewhere(reading, ids)) ||
    (await isLogoOrIcon(reading, ids))
  )
}

async function isInArticle(reading: Reading, ids: string[]): Promise<boolean> {
  const { orm, t } = reading.db
  const { publications, revisions, mediumUses: uses } = t
  reading.note('list:all', await nextChange(reading, publications))
  const rows = await orm
    .select({ id: publications.id })
    .from(uses)
    .innerJoin(publications, eq(publications.articleId, uses.articleId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(
      and(
        inArray(uses.mediumId, ids),
        visibleAt(publications, reading.now),
        or(inArray(publications.heroId, ids), names(sql`${revisions.content}`, ids)),
      ),
    )
    .limit(1)
  return rows.length > 0
}

async function isElsewhere(reading: Reading, ids: string[]): Promise<boolean> {
  const { orm, t } = reading.db
  const { issues, campaigns, creativePictures, pages, authors, categories, sponsors } = t
  reading.note('issues', await nextChange(reading, issues))
  reading.note('ads', await nextChange(reading, campaigns))
  reading.note('pages', await nextChange(reading, pages))
  for (const tag of ['authors', 'categories', 'sponsors']) reading.note(tag)
  const one = { found: sql<number>`1` }
  const found = await Promise.all([
    orm.select(one).from(sponsors).where(inArray(sponsors.logoId, ids)).limit(1),
    orm.select(one).from(authors).where(inArray(authors.photoId, ids)).limit(1),
    orm
      .select(one)
      .from(issues)
      .where(and(inArray(issues.coverId, ids), visibleAt(issues, reading.now)))
      .limit(1),
    orm
      .select(one)
      .from(creativePictures)
      .innerJoin(campaigns, eq(campaigns.id, creativePictures.versionId))
      .where(and(inArray(creativePictures.pictureId, ids), visibleAt(campaigns, reading.now)))
      .limit(1),
    orm
      .select(one)
      .from(pages)
      .where(and(names(sql`${pages.body}`, ids), visibleAt(pages, reading.now)))
      .limit(1),
    orm
      .select(one)
      .from(categories)
      .where(names(sql`${categories.intro}`, ids))
      .limit(1),
  ])
  return found.some((rows) => rows.length > 0)
}

async function isLogoOrIcon(reading: Reading, ids: string[]): Promise<boolean> {
  const settings = (await findSetting(reading, 'publication')) as {
    logoId?: unknown
    iconId?: unknown
  } | null
  return ids.some((id) => id === settings?.logoId || id === settings?.iconId)
}

/** A document names a picture by its id, as a whole string of JSON. */
function names(document: SQL, ids: string[]): SQL | undefined {
  return or(
    ...ids.map(
      (id) => sql`cast(${document} as text) like ${`%"${id.replaceAll(/[%_\\]/g, '\\$&')}"%`} escape '\\'`,
    ),
  )
}
