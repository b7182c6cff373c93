import { handle } from '../../../../../../lib/next/handle.ts'
import { undoInput } from '../../../../../../lib/publications/input.ts'
import { undoPublishing } from '../../../../../../lib/publications/undo.ts'

export const POST = handle({
  input: undoInput,
  run: (desk, input, { id = '' }) => undoPublishing(desk, { articleId: id, ...input }),
})
