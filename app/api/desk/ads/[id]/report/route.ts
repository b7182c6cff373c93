import { z } from 'zod'
import { campaignFile } from '../../../../../../lib/ads/report-file.ts'
import { handleFile } from '../../../../../../lib/next/handle.ts'

export const GET = handleFile({ input: z.object({}), run: campaignFile })
