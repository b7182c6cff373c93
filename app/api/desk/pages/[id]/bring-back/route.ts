import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { bringBackPage } from '../../../../../../lib/pages/delete.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _nothing, params) => bringBackPage(desk, params),
  next: ({ id }) => urls.deskPage(id),
})
