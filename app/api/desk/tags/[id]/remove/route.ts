import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { removeTag } from '../../../../../../lib/tags/remove.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => removeTag(desk, params),
  next: ({ id }) => urls.deskTags({ show: 'unused', removed: id }),
})
