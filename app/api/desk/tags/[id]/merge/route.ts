import { handle } from '../../../../../../lib/next/handle.ts'
import { mergeTags, mergeTagsInput } from '../../../../../../lib/tags/edit.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: mergeTagsInput,
  run: mergeTags,
  next: ({ id, entry }) => urls.deskTerm('tag', id, entry),
})
