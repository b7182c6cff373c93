import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { unschedulePage } from '../../../../../../lib/pages/publish.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _nothing, params) => unschedulePage(desk, params),
})
