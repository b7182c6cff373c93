import { editCategory, editCategoryInput } from '../../../../../lib/categories/edit.ts'
import { handle } from '../../../../../lib/next/handle.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({
  input: editCategoryInput,
  run: editCategory,
  next: ({ id }) => urls.deskCategory(id),
})
