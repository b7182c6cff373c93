import { searchAuthorChoices, searchChoicesInput } from '../../../../lib/articles/search-choices.ts'
import { createAuthor, createAuthorInput } from '../../../../lib/authors/create.ts'
import { handle, handleRead } from '../../../../lib/next/handle.ts'
import { urls } from '../../../../lib/urls.ts'

export const GET = handleRead({ input: searchChoicesInput, run: searchAuthorChoices })
export const POST = handle({
  input: createAuthorInput,
  run: createAuthor,
  next: ({ id }) => urls.deskAuthor(id),
})
