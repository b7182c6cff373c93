import { editAuthor, editAuthorInput } from '../../../../../lib/authors/edit.ts'
import { handle } from '../../../../../lib/next/handle.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({
  input: editAuthorInput,
  run: editAuthor,
  next: ({ id }) => urls.deskAuthor(id),
})
