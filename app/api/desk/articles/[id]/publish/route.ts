import { publishInput } from '../../../../../../lib/articles/input.ts'
import { publishArticle } from '../../../../../../lib/articles/publish.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: publishInput,
  run: (desk, input, { id = '' }) => publishArticle(desk, { articleId: id, ...input }),
})
