import { newCampaignInput } from '../../../../lib/ads/input.ts'
import { addCampaign } from '../../../../lib/ads/save.ts'
import { handle } from '../../../../lib/next/handle.ts'

export const POST = handle({ input: newCampaignInput, run: addCampaign })
