import { z } from 'zod'
import { found, handleRead } from '../../../../../../lib/next/handle.ts'
import { loadPageWork } from '../../../../../../lib/pages/load.ts'

export const GET = handleRead({
  input: z.object({}),
  run: async (desk, _query, { id = '' }) => found(await loadPageWork(desk, id)),
})
