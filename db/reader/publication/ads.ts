// Advertising as readers meet it: the campaigns that stand, what has been shown enough, and what one picture's address means.
import { and, asc, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import type { Reading } from '../../client.ts'
import { prepared } from '../../prepared.ts'
import { once } from '../once.ts'
import { pictureColumns } from '../pictures.ts'
import { NOW, nextChange, visibleAt } from '../visible.ts'

export type CampaignRow = Awaited<ReturnType<typeof listCampaigns>>[number]

/** A row for each size of each picture of each campaign that is not paused; whether it runs today follows from its days. */
export function listCampaigns(reading: Reading) {
  return once(reading, listCampaigns, async () => {
    reading.note('ads', await nextChange(reading, reading.db.t.campaigns))
    const rows = await standingCampaigns(reading.db).execute({ now: reading.now })
    for (const { picture } of rows) reading.note(`medium:${picture.id}`)
    return rows
  })
}

const standingCampaigns = prepared((source) => {
  const { campaigns, creatives, creativePictures: sized, media } = source.t
  return source.orm
    .select({ campaign: campaigns, creative: creatives, size: sized.size, picture: pictureColumns(source) })
    .from(campaigns)
    .innerJoin(creatives, eq(creatives.versionId, campaigns.id))
    .innerJoin(sized, and(eq(sized.versionId, creatives.versionId), eq(sized.key, creatives.key)))
    .innerJoin(media, eq(media.id, sized.pictureId))
    .where(and(visibleAt(campaigns, NOW), eq(campaigns.isPaused, false)))
    .orderBy(asc(campaigns.campaignId), asc(creatives.position))
})

/** Campaigns that have been shown as often as they may on that day ("2026-01-15"), or altogether; `isForDay` tells which. */
export async function listFills(reading: Reading, day: string) {
  reading.note('ads')
  const { campaignFills: fills } = reading.db.t
  const rows = await reading.db.orm
    .select()
    .from(fills)
    .where(inArray(fills.day, ['', day]))
  return rows.map((row) => ({ campaignId: row.campaignId, isForDay: row.day !== '' }))
}

/** Where the key of an address leads, by the newest version that has it: pages of an hour ago are still open. */
export async function findCreative(reading: Reading, key: string) {
  const [row] = await creativeOf(reading.db).execute({ key, now: reading.now })
  reading.note('ads')
  return row ?? null
}

const creativeOf = prepared((source) => {
  const { campaigns, creatives } = source.t
  return source.orm
    .select({ campaignId: campaigns.campaignId, placements: campaigns.placements, href: creatives.href })
    .from(creatives)
    .innerJoin(campaigns, eq(campaigns.id, creatives.versionId))
    .where(and(eq(creatives.key, sql.placeholder('key')), lte(campaigns.visibleFrom, NOW)))
    .orderBy(desc(campaigns.visibleFrom), desc(campaigns.id))
    .limit(1)
})

/**
 * The picture of that size that stands behind the key, in the newest version that has one: one that stands, or stood less
 * than a day ago, as pages that are open or kept elsewhere may still show it.
 */
export async function findAdPicture(reading: Reading, key: string, size: string) {
  const [row] = await adPictureOf(reading.db).execute({
    key,
    size,
    now: reading.now,
    ended: reading.now - DAY,
  })
  reading.note('ads')
  if (row) reading.note(`medium:${row.picture.id}`)
  return row ?? null
}

const DAY = 24 * 60 * 60 * 1000

const adPictureOf = prepared((source) => {
  const { campaigns, creativePictures: sized, media } = source.t
  const isAsked = and(eq(sized.key, sql.placeholder('key')), eq(sized.size, sql.placeholder('size')))
  return source.orm
    .select({ placements: campaigns.placements, picture: pictureColumns(source) })
    .from(sized)
    .innerJoin(campaigns, eq(campaigns.id, sized.versionId))
    .innerJoin(media, eq(media.id, sized.pictureId))
    .where(
      and(isAsked, lte(campaigns.visibleFrom, NOW), gt(campaigns.visibleUntil, sql.placeholder('ended'))),
    )
    .orderBy(desc(campaigns.visibleFrom), desc(campaigns.id))
    .limit(1)
})
