// What the advertising places of a page show: running campaigns, each in the places it may fill.
import type { Reading } from '../../db/client.ts'
import { listCampaigns } from '../../db/reader/site.ts'
import { pictureOf } from './pictures.ts'
import type { Ad } from './views.ts'

/**
 * One advertisement for each place that a campaign may fill, one not yet shown where there is a choice; a place with
 * nothing to show is absent. A campaign may name a place ("advert-1") or all of a kind ("advert").
 */
export async function loadAds(reading: Reading, places: string[]): Promise<Ad[]> {
  const campaigns = await listCampaigns(reading)
  const shown = new Set<string>()
  return places.flatMap((place) => {
    const kind = place.replace(/-\d+$/, '')
    const fitting = campaigns.filter(({ campaign }) =>
      campaign.placements.some((name) => name === place || name === kind),
    )
    const found = fitting.find(({ campaign }) => !shown.has(campaign.id)) ?? fitting[0]
    if (!found) return []
    shown.add(found.campaign.id)
    const { href, label } = found.campaign
    return { place, href, label, picture: pictureOf(found.picture) }
  })
}
