import { correctArticle } from '../../../../../../lib/corrections/add.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { addCorrectionInput } from '../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: addCorrectionInput,
  run: (desk, input, { id = '' }) => correctArticle(desk, { articleId: id, ...input }),
})
