import { mergeAuthors, mergeAuthorsInput } from '../../../../../../lib/authors/edit.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: mergeAuthorsInput,
  run: mergeAuthors,
  next: ({ id, entry }) => urls.deskTerm('author', id, entry),
})
