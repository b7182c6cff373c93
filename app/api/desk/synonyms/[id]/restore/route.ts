import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { restoreSynonym } from '../../../../../../lib/synonyms/save.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => restoreSynonym(desk, params),
  next: () => urls.deskSynonyms(),
})
