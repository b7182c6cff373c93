import { mergeCategories, mergeInput } from '../../../../../../lib/categories/merge.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: mergeInput,
  run: mergeCategories,
  next: ({ id, entry }) => urls.deskTerm('category', id, entry),
})
