import { handle } from '../../../../../../../lib/next/handle.ts'
import { resolveNoteInput } from '../../../../../../../lib/notes/input.ts'
import { resolveNote } from '../../../../../../../lib/notes/resolve.ts'

export const POST = handle({
  input: resolveNoteInput,
  run: (desk, input, { id = '', note = '' }) => resolveNote(desk, { articleId: id, noteId: note, ...input }),
})
