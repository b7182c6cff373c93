import { found, handleRead } from '../../../../lib/next/handle.ts'
import { findTrial, trialQuery } from '../../../../lib/trials/trial.ts'

/** For the front, which makes the pages of a trial. */
export const GET = handleRead({
  input: trialQuery,
  run: async (desk, query) => found(await findTrial(desk, query)),
})
