// What stands around the articles, as it is at a moment: settings, menus, promo bar, static pages, redirects.
import { and, asc, desc, eq, gt, inArray, lte, min, sql } from 'drizzle-orm'
import { began, countsAt } from '../../began.ts'
import type { Reading } from '../../client.ts'
import { places, placesFor, prepared } from '../../prepared.ts'
import { noteIssuesWithMenus } from '../issue-turns.ts'
import { type PictureRow, pictureColumns } from '../pictures.ts'
import { NOW, nextChange, visibleAt } from '../visible.ts'
import { findRedirectAt } from './redirects.ts'

/** The value of a setting as of now; null when it was never set. */
export async function findSetting(reading: Reading, name: string): Promise<unknown> {
  const [next] = await nextSetting(reading.db).execute({ name, now: reading.now })
  reading.note('settings', next?.at ?? undefined)
  const [row] = await settingNow(reading.db).execute({ name, now: reading.now })
  return row?.value ?? null
}

const NAME = sql.placeholder('name')

const nextSetting = prepared(({ orm, t: { settings } }) =>
  orm
    .select({ at: min(settings.visibleFrom) })
    .from(settings)
    .where(and(eq(settings.name, NAME), gt(settings.visibleFrom, NOW))),
)

const settingNow = prepared(({ orm, t: { settings } }) =>
  orm
    .select({ value: settings.value })
    .from(settings)
    .where(and(eq(settings.name, NAME), lte(settings.visibleFrom, NOW)))
    .orderBy(desc(settings.visibleFrom))
    .limit(1),
)

export async function findMenu(reading: Reading, name: string) {
  const { issues, menus } = reading.db.t
  reading.note('menu', await nextChange(reading, menus))
  await noteIssuesWithMenus(reading)
  const [row] = await reading.db.orm
    .select({ menu: menus })
    .from(menus)
    .leftJoin(issues, eq(issues.id, menus.issueId))
    .where(and(eq(menus.name, name), countsAt(menus, issues, reading.now)))
    .orderBy(desc(began(menus, issues)), desc(menus.id))
    .limit(1)
  return row?.menu ?? null
}

/** The promo bar as it was put together last; which of its promos run today follows from their days. */
export async function findPromoBar(reading: Reading) {
  const { promoBars } = reading.db.t
  reading.note('promos', await nextChange(reading, promoBars))
  const [row] = await reading.db.orm
    .select()
    .from(promoBars)
    .where(visibleAt(promoBars, reading.now))
    .orderBy(desc(promoBars.visibleFrom), desc(promoBars.id))
    .limit(1)
  return row ?? null
}

export async function findPage(reading: Reading, slug: string) {
  const { pages } = reading.db.t
  reading.note(`page:${slug}`, await nextChange(reading, pages))
  const [row] = await reading.db.orm
    .select()
    .from(pages)
    .where(and(eq(pages.slug, slug), visibleAt(pages, reading.now)))
    .orderBy(desc(pages.visibleFrom))
    .limit(1)
  return row ?? null
}

export async function listPages(reading: Reading) {
  const { pages } = reading.db.t
  reading.note('pages', await nextChange(reading, pages))
  return reading.db.orm
    .select({ slug: pages.slug, title: pages.title })
    .from(pages)
    .where(visibleAt(pages, reading.now))
    .orderBy(asc(pages.slug))
}

/** Where an old address leads now; null when nobody moved it. */
export async function findRedirect(reading: Reading, fromPath: string): Promise<string | null> {
  return (await findRedirectAt(reading, fromPath))?.to ?? null
}

/** Pictures by id, for bodies. */
export async function mapMedia(reading: Reading, ids: string[]): Promise<Map<string, PictureRow>> {
  if (ids.length === 0) return new Map()
  for (const id of ids) reading.note(`medium:${id}`)
  const rows = await picturesOf(reading.db, ids.length).execute(placesFor(ids))
  return new Map(rows.map((row) => [row.id, row]))
}

const picturesOf = prepared((source, count: number) =>
  source.orm
    .select(pictureColumns(source))
    .from(source.t.media)
    .where(inArray(source.t.media.id, places(count))),
)

export async function findMedium(reading: Reading, id: string): Promise<PictureRow | null> {
  return (await mapMedia(reading, [id])).get(id) ?? null
}
