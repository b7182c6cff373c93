import { handle } from '../../../../../../lib/next/handle.ts'
import { assignArticle, assignInput } from '../../../../../../lib/workflow/assign.ts'

export const POST = handle({
  input: assignInput,
  run: (desk, input, { id = '' }) => assignArticle(desk, { articleId: id, ...input }),
})
