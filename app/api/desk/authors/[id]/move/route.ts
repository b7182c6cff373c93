import { moveEditor, moveEditorInput } from '../../../../../../lib/authors/edit.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: moveEditorInput,
  run: moveEditor,
  next: () => urls.deskAuthors(),
})
