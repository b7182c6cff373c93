import { handle } from '../../../../lib/next/handle.ts'
import { synonymInput } from '../../../../lib/synonyms/input.ts'
import { addSynonym } from '../../../../lib/synonyms/save.ts'
import { urls } from '../../../../lib/urls.ts'

export const POST = handle({
  input: synonymInput,
  run: (desk, input) => addSynonym(desk, input),
  next: () => urls.deskSynonyms(),
})
