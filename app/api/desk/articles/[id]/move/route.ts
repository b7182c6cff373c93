import { moveArticle, moveInput } from '../../../../../../lib/articles/move.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: moveInput,
  run: (desk, input, { id = '' }) => moveArticle(desk, { articleId: id, ...input }),
})
