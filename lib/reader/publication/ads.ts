// What the advertising places of a page show: campaigns that run, each in the places it may fill.
import type { Reading } from '../../../db/client.ts'
import { type CampaignRow, listCampaigns, listFills } from '../../../db/reader/publication/ads.ts'
import { listWithAncestors } from '../../../db/reader/taxonomy.ts'
import { type Candidate, chooseAds } from '../../ads/choose.ts'
import { startOfDay } from '../../dates.ts'
import { piece } from '../../page-store/pieces.ts'
import { dayAfter, nextTurn, runOf, today } from '../../running/days.ts'
import { urls } from '../../urls.ts'
import { loadSettings } from '../settings.ts'
import type { Ad } from '../views.ts'
import { adPicture } from './ad-picture.ts'

/** `page` tells pages apart; `categoryIds` are those it stands in. */
export type AdPage = { page: string; places: string[]; categoryIds: string[] }

/** Another choice every hour, where there is one. */
const TURN = 3_600_000

/** One advertisement for each place that a campaign may fill; a place with nothing to show is absent. */
export async function loadAds(reading: Reading, { page, places, categoryIds }: AdPage): Promise<Ad[]> {
  const running = await piece(reading, 'running campaigns', listRunning)
  if (running.length === 0) return []
  const sections = await sectionsOf(reading, running, categoryIds)
  const candidates = candidatesOf(running, sections)
  const turn = Math.floor(reading.now / TURN)
  const { choices, isTurning } = chooseAds(candidates, { page, places, turn })
  if (isTurning) reading.note('ads', (turn + 1) * TURN)
  return choices.map(({ place, creative: { campaign, creative, picture } }) => ({
    place,
    href: urls.ad(creative.key, place),
    label: campaign.label,
    picture: adPicture(picture, { key: creative.key, place, alt: creative.alt }),
  }))
}

/** Those whose days these are, and that have not been shown enough: the same for every page. */
async function listRunning(reading: Reading): Promise<CampaignRow[]> {
  const rows = await listCampaigns(reading)
  if (rows.length === 0) return []
  const { timeZone } = await loadSettings(reading)
  const campaigns = rows.map(({ campaign }) => campaign)
  reading.note('ads', nextTurn(campaigns, reading.now, timeZone))
  const day = today(reading.now, timeZone)
  const fills = await listFills(reading, day)
  if (fills.some(({ isForDay }) => isForDay)) reading.note('ads', startOfDay(dayAfter(day), timeZone))
  const filled = new Set(fills.map(({ campaignId }) => campaignId))
  return rows.filter(({ campaign }) => runOf(campaign, day) === 'running' && !filled.has(campaign.campaignId))
}

/** The page's categories with all above them; not asked where no campaign minds. */
async function sectionsOf(reading: Reading, rows: CampaignRow[], categoryIds: string[]) {
  const isMinded = rows.some(({ campaign }) => campaign.sections.length > 0)
  if (!isMinded || categoryIds.length === 0) return new Set<string>()
  return new Set((await listWithAncestors(reading, categoryIds)).keys())
}

function candidatesOf(rows: CampaignRow[], sections: ReadonlySet<string>): Candidate<CampaignRow>[] {
  const fitting = rows.filter(
    ({ campaign }) => campaign.sections.length === 0 || campaign.sections.some((id) => sections.has(id)),
  )
  return [...Map.groupBy(fitting, ({ campaign }) => campaign.id).values()].flatMap((creatives) => {
    const campaign = creatives[0]?.campaign
    return campaign ? [{ ...campaign, creatives }] : []
  })
}
