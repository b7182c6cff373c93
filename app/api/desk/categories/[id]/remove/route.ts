import { z } from 'zod'
import { removeCategory } from '../../../../../../lib/categories/remove.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => removeCategory(desk, params),
  next: ({ id }) => urls.deskCategories(id),
})
