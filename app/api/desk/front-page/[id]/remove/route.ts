import { z } from 'zod'
import { removeFrontPage } from '../../../../../../lib/front-page/save.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _nothing, { id = '' }) => removeFrontPage(desk, { id }),
})
