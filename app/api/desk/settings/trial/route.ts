import { found, handle, handleRead } from '../../../../../lib/next/handle.ts'
import { trialInput } from '../../../../../lib/settings/input.ts'
import { findTrial, keepTrial, trialQuery } from '../../../../../lib/settings/trial.ts'

/** Readers get nothing of it. */
export const POST = handle({ input: trialInput, run: keepTrial })

/** For the front, which makes the pages of a trial. */
export const GET = handleRead({
  input: trialQuery,
  run: async (desk, query) => found(await findTrial(desk, query)),
})
