import { handle } from '../../../../../../lib/next/handle.ts'
import { embargoArticle } from '../../../../../../lib/publications/embargo.ts'
import { untilInput } from '../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: untilInput,
  run: (desk, input, { id = '' }) => embargoArticle(desk, { articleId: id, ...input }),
})
