import { z } from 'zod'
import { unscheduleIssue } from '../../../../../../lib/issues/publishing/undo.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _nothing, { id = '' }) => unscheduleIssue(desk, { issueId: id }),
})
