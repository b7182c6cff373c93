import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { removeTag } from '../../../../../../lib/tags/edit.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => removeTag(desk, params),
  next: () => urls.deskTags({ show: 'unused' }),
})
