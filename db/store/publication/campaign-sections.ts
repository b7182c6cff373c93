// The sections that campaigns stand in, where one becomes part of another; called inside a verb's transaction.
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'
import { FOREVER } from '../../schema/kit.ts'
import { findLastCampaign, insertCampaign } from './ads.ts'

/** Versions of any age that stand in the category; by campaign, the first first. */
export async function listCampaignsNaming({ orm, t: { campaigns } }: Source, categoryId: string) {
  const { id, campaignId, sections, visibleFrom, visibleUntil } = campaigns
  const rows = await orm
    .select({ id, campaignId, sections, visibleFrom, visibleUntil })
    .from(campaigns)
    .where(namesSection(campaigns, categoryId))
    .orderBy(asc(campaignId), asc(visibleFrom), asc(id))
  return rows.map(({ visibleUntil: until, ...row }) => ({ ...row, isStanding: until === FOREVER }))
}

export function countCampaignsNaming({ orm, t: { campaigns } }: Source, categoryId: string): Promise<number> {
  const isStanding = eq(campaigns.visibleUntil, FOREVER)
  return orm.$count(campaigns, and(isStanding, namesSection(campaigns, categoryId)))
}

const namesSection = ({ sections }: Source['t']['campaigns'], categoryId: string) =>
  sql`cast(${sections} as text) like ${`%"${categoryId.replaceAll(/[%_\\]/g, '\\$&')}"%`} escape '\\'`

export async function setSections(tx: Tx, id: string, sections: string[]): Promise<void> {
  await tx.orm.update(tx.t.campaigns).set({ sections }).where(eq(tx.t.campaigns.id, id))
}

/** The campaign as it stands, once more from `at` on: what it has been shown stays counted. Returns its name. */
export async function putCampaignAgain(
  tx: Tx,
  campaignId: string,
  { id, at }: { id: string; at: number },
): Promise<string> {
  const standing = await findLastCampaign(tx, campaignId)
  if (!standing) throw new Error(`There is no campaign ${campaignId}.`)
  await insertCampaign(tx, { ...standing, id, visibleFrom: at, visibleUntil: FOREVER })
  return standing.name
}
