import { z } from 'zod'
import { restoreCategory } from '../../../../../../lib/categories/remove.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => restoreCategory(desk, params),
  next: ({ id }) => urls.deskCategory(id),
})
