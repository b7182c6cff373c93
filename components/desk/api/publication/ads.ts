// Campaigns at the server, from the browser.
import type { CampaignFields } from '../../../../lib/ads/input.ts'
import type { CampaignDesk } from '../../../../lib/ads/load.ts'
import { post } from '../ask.ts'

export const adsApi = {
  add: (fields: CampaignFields) => post<{ id: string; base: string }>('ads/', { fields }),
  save: (id: string, sent: { base: string; fields: CampaignFields }) =>
    post<CampaignDesk>(`ads/${id}/`, sent),
}
