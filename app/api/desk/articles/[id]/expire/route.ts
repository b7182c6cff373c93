import { handle } from '../../../../../../lib/next/handle.ts'
import { expireArticle } from '../../../../../../lib/publications/expire.ts'
import { untilInput } from '../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: untilInput,
  run: (desk, input, { id = '' }) => expireArticle(desk, { articleId: id, ...input }),
})
