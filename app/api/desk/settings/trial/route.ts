import { handle } from '../../../../../lib/next/handle.ts'
import { trialInput } from '../../../../../lib/settings/input.ts'
import { trySettings } from '../../../../../lib/settings/trial.ts'

/** Readers get nothing of it. */
export const POST = handle({ input: trialInput, run: trySettings })
