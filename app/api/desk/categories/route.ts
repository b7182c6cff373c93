import { addCategory, addCategoryInput } from '../../../../lib/categories/edit.ts'
import { handle } from '../../../../lib/next/handle.ts'
import { urls } from '../../../../lib/urls.ts'

export const POST = handle({
  input: addCategoryInput,
  run: (desk, input) => addCategory(desk, input),
  next: ({ id }) => urls.deskCategory(id),
})
