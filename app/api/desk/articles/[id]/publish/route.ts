import { publishChecked } from '../../../../../../lib/articles/preflight/publish-checked.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { publishInput } from '../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: publishInput,
  run: (desk, input, { id = '' }) => publishChecked(desk, { articleId: id, ...input }),
})
