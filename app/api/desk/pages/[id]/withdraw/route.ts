import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { withdrawPage } from '../../../../../../lib/pages/publish.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _nothing, params) => withdrawPage(desk, params),
})
