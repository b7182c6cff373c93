import { codeInput, confirmSecondFactor } from '../../../../../lib/account/second-factor.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({ input: codeInput, run: confirmSecondFactor })
