import { editIssue } from '../../../../../lib/issues/edit.ts'
import { editIssueInput } from '../../../../../lib/issues/input.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({
  input: editIssueInput,
  run: (desk, input, { id = '' }) => editIssue(desk, { ...input, issueId: id }),
})
