import { unscheduleIssueInput } from '../../../../../../lib/issues/input.ts'
import { unscheduleIssue } from '../../../../../../lib/issues/publishing/unschedule.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: unscheduleIssueInput,
  run: (desk, { lastAct }, { id = '' }) => unscheduleIssue(desk, { issueId: id, lastAct }),
})
