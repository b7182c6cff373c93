import { publishIssueInput } from '../../../../../../lib/issues/input.ts'
import { publishIssue } from '../../../../../../lib/issues/publishing/publish.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: publishIssueInput,
  run: (desk, input, { id = '' }) => publishIssue(desk, { ...input, issueId: id }),
})
