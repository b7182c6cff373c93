import { saveInput } from '../../../../../lib/articles/input.ts'
import { saveArticle } from '../../../../../lib/articles/save.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({
  input: saveInput,
  run: (desk, input, { id = '' }) => saveArticle(desk, { articleId: id, ...input }),
})
