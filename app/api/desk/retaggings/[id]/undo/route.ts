import { handle } from '../../../../../../lib/next/handle.ts'
import { undoRetag, undoRetagInput } from '../../../../../../lib/retag/undo.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: undoRetagInput,
  run: undoRetag,
  next: ({ id }) => urls.deskRetag(`done=${id}`),
})
