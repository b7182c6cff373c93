import { handle } from '../../../../../../lib/next/handle.ts'
import { publishInput } from '../../../../../../lib/publications/input.ts'
import { publishChecked } from '../../../../../../lib/publications/preflight/publish-checked.ts'

export const POST = handle({
  input: publishInput,
  run: (desk, input, { id = '' }) => publishChecked(desk, { articleId: id, ...input }),
})
