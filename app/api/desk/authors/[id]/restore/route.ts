import { z } from 'zod'
import { restoreAuthor } from '../../../../../../lib/authors/remove.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => restoreAuthor(desk, params),
  next: ({ id }) => urls.deskAuthor(id),
})
