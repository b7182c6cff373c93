import { z } from 'zod'
import { loadFrontPageDesk } from '../../../../../lib/front-page/load.ts'
import { found, handleRead } from '../../../../../lib/next/handle.ts'

export const GET = handleRead({
  input: z.object({}),
  run: async (desk) => found(await loadFrontPageDesk(desk)),
})
