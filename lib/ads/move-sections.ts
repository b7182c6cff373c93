// A category is merged into another: campaigns that stood in it stand in the other, earlier versions too; and back.
import type { Tx } from '../../db/client.ts'
import {
  listCampaignsNaming,
  putCampaignAgain,
  setSections,
} from '../../db/store/publication/campaign-sections.ts'
import type { TermMerge } from '../../db/store/subjects/term-merges.ts'
import { recordActivity } from '../activity.ts'
import type { Desk } from '../desk.ts'
import { isSame } from '../same.ts'
import type { KeptSections } from '../terms/kept.ts'
import { backInList, swapInList } from '../terms/texts.ts'

type Section = { id: string; name: string }
type Ends = { from: Section; into: Section }

/**
 * Each campaign that stands in it gets a version, so that its history tells of it and a form that is open learns of it. Recorded
 * for each: campaign.follow-merge.
 */
export async function moveSectionsWithin(tx: Tx, desk: Desk, ends: Ends): Promise<KeptSections[]> {
  const rows = await listCampaignsNaming(tx, ends.from.id)
  for (const { id, sections } of rows) await setSections(tx, id, swapInList(sections, idsOf(ends)))
  for (const { campaignId } of rows.filter(({ isStanding }) => isStanding))
    await putAgain(tx, desk, { act: 'campaign.follow-merge', campaignId, ends })
  return rows.map(({ id, campaignId, sections, isStanding }) => ({ id, campaignId, sections, isStanding }))
}

/**
 * What was changed since keeps what was changed: only versions that still stand in the other section stand in this one again.
 * Returns how many campaigns came back. Recorded for each: campaign.follow-unmerge.
 */
export async function moveSectionsBackWithin(
  tx: Tx,
  desk: Desk,
  { at, kept: { campaigns: kept = [] } }: TermMerge,
  ends: Ends,
): Promise<number> {
  if (kept.length === 0) return 0
  const back = new Set<string>()
  for (const row of await listCampaignsNaming(tx, ends.into.id)) {
    const since = kept.find((one) => one.campaignId === row.campaignId && one.isStanding)
    const was = kept.find(({ id }) => id === row.id) ?? (row.visibleFrom >= at ? since : undefined)
    const sections = was && backInList(row.sections, idsOf(ends), was.sections)
    if (!sections || isSame(sections, row.sections)) continue
    await setSections(tx, row.id, sections)
    if (row.isStanding) back.add(row.campaignId)
  }
  for (const campaignId of back)
    await putAgain(tx, desk, { act: 'campaign.follow-unmerge', campaignId, ends })
  return back.size
}

const idsOf = ({ from, into }: Ends) => ({ from: from.id, into: into.id })

type Again = { act: string; campaignId: string; ends: Ends }

async function putAgain(tx: Tx, desk: Desk, { act, campaignId, ends }: Again): Promise<void> {
  const version = desk.newId()
  const name = await putCampaignAgain(tx, campaignId, { id: version, at: desk.now })
  const detail = { name, version, from: ends.from.name, into: ends.into.name }
  await recordActivity(tx, desk, { act, subject: 'campaign', subjectId: campaignId, detail })
}

/** What a version tells of a merge that made it. */
export function followWords({ act, detail }: { act: string; detail: Record<string, unknown> }): string[] {
  const [from, into] = [`“${detail.from}”`, `“${detail.into}”`]
  switch (act) {
    case 'campaign.follow-merge':
      return [`${from} became part of ${into}, so it stands there.`]
    case 'campaign.follow-unmerge':
      return [`${from} is a section of its own again, so it stands there.`]
    default:
      return []
  }
}
