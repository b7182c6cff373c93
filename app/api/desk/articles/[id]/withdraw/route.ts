import { withdrawArticle } from '../../../../../../lib/articles/withdraw.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { withdrawInput } from '../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: withdrawInput,
  run: (desk, input, { id = '' }) => withdrawArticle(desk, { articleId: id, ...input }),
})
