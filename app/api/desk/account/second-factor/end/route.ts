import { z } from 'zod'
import { endSecondFactor } from '../../../../../../lib/account/second-factor.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({ input: z.object({}), run: endSecondFactor })
