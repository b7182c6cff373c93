import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { restoreTag } from '../../../../../../lib/tags/remove.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => restoreTag(desk, params),
  next: ({ id }) => urls.deskTag(id),
})
