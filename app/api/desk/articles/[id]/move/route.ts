import { handle } from '../../../../../../lib/next/handle.ts'
import { moveArticle, moveInput } from '../../../../../../lib/workflow/move.ts'

export const POST = handle({
  input: moveInput,
  run: (desk, input, { id = '' }) => moveArticle(desk, { articleId: id, ...input }),
})
