import { campaignInput } from '../../../../../lib/ads/input.ts'
import { loadCampaign } from '../../../../../lib/ads/load.ts'
import { saveCampaign } from '../../../../../lib/ads/save.ts'
import { found, handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({
  input: campaignInput,
  async run(desk, input, params) {
    const { id } = await saveCampaign(desk, input, params)
    return found(await loadCampaign(desk, id))
  },
})
