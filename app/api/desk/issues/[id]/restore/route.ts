import { restoreIssueInput } from '../../../../../../lib/issues/input.ts'
import { restoreIssue } from '../../../../../../lib/issues/restore.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: restoreIssueInput,
  run: (desk, input, { id = '' }) => restoreIssue(desk, { ...input, issueId: id }),
})
