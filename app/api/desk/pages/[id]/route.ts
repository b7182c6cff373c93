import { z } from 'zod'
import { found, handle, handleRead } from '../../../../../lib/next/handle.ts'
import { savePageInput } from '../../../../../lib/pages/input.ts'
import { readPage } from '../../../../../lib/pages/load.ts'
import { savePageText } from '../../../../../lib/pages/write.ts'

export const GET = handleRead({
  input: z.object({}),
  run: async (desk, _query, { id = '' }) => found(await readPage(desk, id)),
})

export const POST = handle({ input: savePageInput, run: savePageText })
