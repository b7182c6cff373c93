import { handle } from '../../../../../../lib/next/handle.ts'
import { addNote } from '../../../../../../lib/notes/add.ts'
import { addNoteInput } from '../../../../../../lib/notes/input.ts'

export const POST = handle({
  input: addNoteInput,
  run: (desk, input, { id = '' }) => addNote(desk, { articleId: id, ...input }),
})
