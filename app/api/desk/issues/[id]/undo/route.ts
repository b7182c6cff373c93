import { undoIssueInput } from '../../../../../../lib/issues/input.ts'
import { undoIssue } from '../../../../../../lib/issues/publishing/undo.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: undoIssueInput,
  run: (desk, { entryId }, { id = '' }) => undoIssue(desk, { issueId: id, entryId }),
})
