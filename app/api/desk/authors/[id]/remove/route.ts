import { z } from 'zod'
import { removeAuthor } from '../../../../../../lib/authors/remove.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => removeAuthor(desk, params),
  next: ({ id }) => urls.deskAuthors({ removed: id }),
})
