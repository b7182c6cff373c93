import { withdrawInput } from '../../../../../../lib/articles/input.ts'
import { withdrawArticle } from '../../../../../../lib/articles/withdraw.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: withdrawInput,
  run: (desk, input, { id = '' }) => withdrawArticle(desk, { articleId: id, ...input }),
})
