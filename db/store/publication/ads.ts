// Writes of campaigns and of how often they are shown; called inside a verb's transaction, or by the background work.
import { and, desc, eq, inArray, sql, sum } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'
import { withPictures } from '../../creatives.ts'
import { FOREVER } from '../../schema/kit.ts'

type T = Tx['t']
export type CampaignVersion = T['campaigns']['$inferSelect']
type CreativeInsert = Omit<T['creatives']['$inferInsert'], 'versionId' | 'position'> & {
  pictures: Pick<T['creativePictures']['$inferInsert'], 'size' | 'pictureId'>[]
}
export type CampaignInsert = T['campaigns']['$inferInsert'] & { creatives: CreativeInsert[] }

/** The version before it ends where this one begins. */
export async function insertCampaign(tx: Tx, { creatives, ...row }: CampaignInsert): Promise<void> {
  const { campaigns } = tx.t
  await tx.orm
    .update(campaigns)
    .set({ visibleUntil: row.visibleFrom })
    .where(and(eq(campaigns.campaignId, row.campaignId), eq(campaigns.visibleUntil, FOREVER)))
  await tx.orm.insert(campaigns).values(row)
  const versionId = row.id
  const rows = creatives.map(({ pictures: _, ...creative }, position) => ({
    ...creative,
    versionId,
    position,
  }))
  if (rows.length === 0) return
  await tx.orm.insert(tx.t.creatives).values(rows)
  const pictures = creatives.flatMap(({ key, pictures }) =>
    pictures.map(({ size, pictureId }) => ({ versionId, key, size, pictureId })),
  )
  if (pictures.length > 0) await tx.orm.insert(tx.t.creativePictures).values(pictures)
}

/** The newest version with its pictures; nobody plans one. */
export async function findLastCampaign({ orm, t }: Source, campaignId: string) {
  const { campaigns, creatives, creativePictures } = t
  const [row] = await orm
    .select()
    .from(campaigns)
    .where(eq(campaigns.campaignId, campaignId))
    .orderBy(desc(campaigns.visibleFrom), desc(campaigns.id))
    .limit(1)
  if (!row) return null
  const own = await orm
    .select()
    .from(creatives)
    .where(eq(creatives.versionId, row.id))
    .orderBy(creatives.position)
  const pictures = await orm.select().from(creativePictures).where(eq(creativePictures.versionId, row.id))
  return { ...row, creatives: withPictures(own, pictures) }
}

export type AdCount = { day: string; key: string; placement: string; impressions: number; clicks: number }

/** As many rows as one statement may have values for. */
const AT_ONCE = 500

/** Adds to what the day has; what has no campaign any more is dropped. Returns the campaigns that were counted. */
export async function addAdCounts(tx: Tx, counted: AdCount[]): Promise<string[]> {
  const campaigns = new Set<string>()
  for (let from = 0; from < counted.length; from += AT_ONCE)
    for (const id of await addSome(tx, counted.slice(from, from + AT_ONCE))) campaigns.add(id)
  return [...campaigns]
}

async function addSome(tx: Tx, counted: AdCount[]): Promise<string[]> {
  const { campaigns, creatives, adCounts: kept } = tx.t
  const keys = [...new Set(counted.map(({ key }) => key))]
  const known = await tx.orm
    .selectDistinct({ key: creatives.key, campaignId: campaigns.campaignId })
    .from(creatives)
    .innerJoin(campaigns, eq(campaigns.id, creatives.versionId))
    .where(inArray(creatives.key, keys))
  const ids = new Map(known.map(({ key, campaignId }) => [key, campaignId]))
  const rows = counted.flatMap(({ key, ...row }) => {
    const campaignId = ids.get(key)
    return campaignId ? [{ ...row, campaignId, creative: key }] : []
  })
  if (rows.length > 0)
    await tx.orm
      .insert(kept)
      .values(rows)
      .onConflictDoUpdate({
        target: [kept.campaignId, kept.day, kept.placement, kept.creative],
        set: {
          impressions: sql`${kept.impressions} + excluded.impressions`,
          clicks: sql`${kept.clicks} + excluded.clicks`,
        },
      })
  return rows.map(({ campaignId }) => campaignId)
}

/** In all, or of one day. */
export async function countImpressions(
  { orm, t: { adCounts } }: Source,
  campaignId: string,
  day?: string,
): Promise<number> {
  const [row] = await orm
    .select({ shown: sum(adCounts.impressions).mapWith(Number) })
    .from(adCounts)
    .where(and(eq(adCounts.campaignId, campaignId), day === undefined ? undefined : eq(adCounts.day, day)))
  return row?.shown ?? 0
}

/** Returns whether that was not known before. */
export async function putFill(tx: Tx, campaignId: string, day: string): Promise<boolean> {
  const rows = await tx.orm
    .insert(tx.t.campaignFills)
    .values({ campaignId, day })
    .onConflictDoNothing()
    .returning()
  return rows.length > 0
}

export async function deleteFills(tx: Tx, campaignId: string): Promise<void> {
  await tx.orm.delete(tx.t.campaignFills).where(eq(tx.t.campaignFills.campaignId, campaignId))
}

export async function listCampaignIds({ orm, t: { campaigns } }: Source): Promise<string[]> {
  const rows = await orm
    .selectDistinct({ id: campaigns.campaignId })
    .from(campaigns)
    .orderBy(campaigns.campaignId)
  return rows.map(({ id }) => id)
}
