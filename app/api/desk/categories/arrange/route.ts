import { arrangeCategories, arrangeInput } from '../../../../../lib/categories/arrange.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({
  input: arrangeInput,
  run: (desk, input) => arrangeCategories(desk, input),
})
