import { handle } from '../../../../../../lib/next/handle.ts'
import { undoMerge, undoMergeInput } from '../../../../../../lib/terms/undo-merge.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: undoMergeInput,
  run: undoMerge,
  next: ({ kind, id, entry }) => urls.deskTerm(kind, id, entry),
})
