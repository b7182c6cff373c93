import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { deletePage } from '../../../../../../lib/pages/delete.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _nothing, params) => deletePage(desk, params),
})
