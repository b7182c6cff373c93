import { handle } from '../../../../../../lib/next/handle.ts'
import { withdrawInput } from '../../../../../../lib/publications/input.ts'
import { withdrawArticle } from '../../../../../../lib/publications/withdraw.ts'

export const POST = handle({
  input: withdrawInput,
  run: (desk, input, { id = '' }) => withdrawArticle(desk, { articleId: id, ...input }),
})
