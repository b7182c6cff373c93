import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { undoSplit } from '../../../../../../lib/tags/split.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: undoSplit,
  next: ({ id, entry }) => urls.deskTerm('tag', id, entry),
})
