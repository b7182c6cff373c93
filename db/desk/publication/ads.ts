// Advertising for those who keep it: every campaign in all its versions, and what was counted of each.
import { and, asc, desc, eq, inArray, sum } from 'drizzle-orm'
import { withPictures } from '../../creatives.ts'
import { FOREVER } from '../../schema/kit.ts'
import type { DeskReader } from '../reader.ts'

/** Each campaign as it stands, a row for every size of each of its pictures, the first one's before others'; by name. */
export async function listStandingCampaigns({ db: { orm, t } }: DeskReader) {
  const { campaigns, creatives, creativePictures: sized, media } = t
  return orm
    .select({ campaign: campaigns, size: sized.size, picture: media })
    .from(campaigns)
    .leftJoin(creatives, eq(creatives.versionId, campaigns.id))
    .leftJoin(sized, and(eq(sized.versionId, creatives.versionId), eq(sized.key, creatives.key)))
    .leftJoin(media, eq(media.id, sized.pictureId))
    .where(eq(campaigns.visibleUntil, FOREVER))
    .orderBy(asc(campaigns.name), asc(campaigns.campaignId), asc(creatives.position))
}

/** The newest first. */
export async function listCampaignVersions({ db: { orm, t } }: DeskReader, campaignId: string) {
  const { campaigns, creatives, creativePictures } = t
  const versions = await orm
    .select()
    .from(campaigns)
    .where(eq(campaigns.campaignId, campaignId))
    .orderBy(desc(campaigns.visibleFrom), desc(campaigns.id))
    .limit(100)
  const ids = versions.map(({ id }) => id)
  const own = await orm
    .select()
    .from(creatives)
    .where(inArray(creatives.versionId, ids))
    .orderBy(asc(creatives.position))
  const pictures = await orm.select().from(creativePictures).where(inArray(creativePictures.versionId, ids))
  const all = withPictures(own, pictures)
  return versions.map((version) => ({
    ...version,
    creatives: all.filter(({ versionId }) => versionId === version.id),
  }))
}

/** Who made which version, and how; by the version that the record names. */
export async function listCampaignActs({ db: { orm, t } }: DeskReader, campaignId: string) {
  const { activity } = t
  const rows = await orm
    .select({ act: activity.act, byName: activity.actorName, detail: activity.detail })
    .from(activity)
    .where(and(eq(activity.subject, 'campaign'), eq(activity.subjectId, campaignId)))
  return new Map(rows.map((row) => [row.detail.version, row]))
}

/** Of each campaign that was ever counted. */
export async function sumAdCounts({ db: { orm, t } }: DeskReader) {
  const { adCounts } = t
  const rows = await orm
    .select({
      id: adCounts.campaignId,
      impressions: sum(adCounts.impressions).mapWith(Number),
      clicks: sum(adCounts.clicks).mapWith(Number),
    })
    .from(adCounts)
    .groupBy(adCounts.campaignId)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** The newest day first; of a day, by place and picture. */
export async function listAdCounts({ db: { orm, t } }: DeskReader, campaignId: string) {
  const { adCounts } = t
  return orm
    .select()
    .from(adCounts)
    .where(eq(adCounts.campaignId, campaignId))
    .orderBy(desc(adCounts.day), asc(adCounts.placement), asc(adCounts.creative))
}

/** Pictures by id. */
export async function listAdPictures({ db: { orm, t } }: DeskReader, ids: string[]) {
  return ids.length === 0 ? [] : orm.select().from(t.media).where(inArray(t.media.id, ids))
}

/** The campaigns that have been shown enough, on that day or for good (""). */
export async function listFilledCampaigns({ db: { orm, t } }: DeskReader, day: string) {
  const { campaignFills } = t
  return orm
    .select()
    .from(campaignFills)
    .where(inArray(campaignFills.day, ['', day]))
}
