import { publishArticle } from '../../../../../../lib/articles/publish.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { publishInput } from '../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: publishInput,
  run: (desk, input, { id = '' }) => publishArticle(desk, { articleId: id, ...input }),
})
