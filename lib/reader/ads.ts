// What the advertising places of a page show: running campaigns, given out in turn, none twice on a page.
import type { Reading } from '../../db/client.ts'
import { listCampaigns } from '../../db/reader/site.ts'
import { pictureOf } from './pictures.ts'
import type { Ad } from './views.ts'

/**
 * One advertisement for each place that a campaign may fill; a place with nothing to show is absent. A campaign's
 * placement "advert" fills advert-1, advert-2 and so on.
 */
export async function loadAds(reading: Reading, places: string[]): Promise<Ad[]> {
  const waiting = await listCampaigns(reading)
  return places.flatMap((place) => {
    const kind = place.replace(/-\d+$/, '')
    const at = waiting.findIndex(({ campaign }) => campaign.placements.includes(kind))
    const [found] = at < 0 ? [] : waiting.splice(at, 1)
    if (!found) return []
    const { href, label } = found.campaign
    return { place, href, label, picture: pictureOf(found.picture) }
  })
}
