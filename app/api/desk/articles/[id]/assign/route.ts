import { assignArticle, assignInput } from '../../../../../../lib/articles/assign.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: assignInput,
  run: (desk, input, { id = '' }) => assignArticle(desk, { articleId: id, ...input }),
})
