// What the advertising places of a page show: campaigns that run, each in the places it may fill.
import type { Reading } from '../../../db/client.ts'
import { type CampaignRow, listCampaigns, listFills } from '../../../db/reader/publication/ads.ts'
import { listWithAncestors } from '../../../db/reader/taxonomy.ts'
import { type Candidate, chooseAds } from '../../ads/choose.ts'
import { fitOf } from '../../ads/fit.ts'
import { placementOf, SCREENS, type Screen } from '../../ads/placements.ts'
import { startOfDay } from '../../dates.ts'
import { piece } from '../../page-store/pieces.ts'
import { dayAfter, nextTurn, runOf, today } from '../../running/days.ts'
import { urls } from '../../urls.ts'
import { loadSettings } from '../settings.ts'
import { adPictures, type SizedPictures } from './ad-picture.ts'
import type { Ad } from './ad-view.ts'

/** `page` tells pages apart; `categoryIds` are those it stands in. */
export type AdPage = { page: string; places: string[]; categoryIds: string[] }

/** Another choice every hour, where there is one. */
const TURN = 3_600_000

/**
 * One advertisement for each place that a campaign may fill, or several, each for screens of its own, where one has no
 * picture for all of them; a place with nothing to show is absent.
 */
export async function loadAds(reading: Reading, { page, places, categoryIds }: AdPage): Promise<Ad[]> {
  const running = await piece(reading, 'running campaigns', listRunning)
  if (running.length === 0) return []
  const sections = await sectionsOf(reading, running, categoryIds)
  const candidates = candidatesOf(running, sections)
  const turn = Math.floor(reading.now / TURN)
  const chosen = SCREENS.map((screen) => {
    const fit = (creative: Creative, place: string) => fitFor(creative, place, screen)
    return { screen, ...chooseAds(candidates, { page, places, turn, fitOf: fit }) }
  })
  if (chosen.some(({ isTurning }) => isTurning)) reading.note('ads', (turn + 1) * TURN)
  const all = chosen.flatMap(({ screen, choices }) => choices.map((choice) => ({ screen, ...choice })))
  return places.flatMap((place) => {
    const here = Map.groupBy(
      all.filter((one) => one.place === place),
      ({ creative }) => creative,
    )
    return [...here].flatMap(([creative, shown], at) =>
      adOf(creative, { place, at, screens: shown.map(({ screen }) => screen) }),
    )
  })
}

type Creative = CampaignRow['creative'] & { label: string; sized: SizedPictures }
type Place = { place: string; at: number; screens: Screen[] }

function fitFor({ sized }: Creative, place: string, screen: Screen) {
  const placement = placementOf(place)
  const has = sized.map(({ size }) => size)
  return (placement && fitOf(placement, screen, has)?.kind) ?? null
}

/** Ids with an underscore are never a heading's; those that the text counts its places by are kept for them. */
function adOf({ key, alt, label, sized }: Creative, { place, at, screens }: Place): Ad[] {
  const placement = placementOf(place)
  if (!placement) return []
  const own = placement.isBeside ? `${place}_advert` : place
  const pictures = adPictures(sized, { key, place, placement, screens })
  const id = at === 0 ? own : `${own}_${screens[0]}`
  return [
    { id, place, href: urls.ad(key, place), label, alt, isBeside: placement.isBeside, screens, pictures },
  ]
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

function candidatesOf(rows: CampaignRow[], sections: ReadonlySet<string>): Candidate<Creative>[] {
  const fitting = rows.filter(
    ({ campaign }) => campaign.sections.length === 0 || campaign.sections.some((id) => sections.has(id)),
  )
  return [...Map.groupBy(fitting, ({ campaign }) => campaign.id).values()].flatMap((own) => {
    const campaign = own[0]?.campaign
    return campaign ? [{ ...campaign, creatives: creativesOf(own) }] : []
  })
}

function creativesOf(rows: CampaignRow[]): Creative[] {
  return [...Map.groupBy(rows, ({ creative }) => creative.key).values()].flatMap((sized) => {
    const [first] = sized
    return first ? [{ ...first.creative, label: first.campaign.label, sized }] : []
  })
}
