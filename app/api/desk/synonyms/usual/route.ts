import { z } from 'zod'
import { handle } from '../../../../../lib/next/handle.ts'
import { takeOverUsual } from '../../../../../lib/synonyms/take-over.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk) => takeOverUsual(desk),
  next: () => urls.deskSynonyms(),
})
