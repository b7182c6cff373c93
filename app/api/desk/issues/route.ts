import { createIssue } from '../../../../lib/issues/create.ts'
import { createIssueInput } from '../../../../lib/issues/input.ts'
import { handle } from '../../../../lib/next/handle.ts'
import { urls } from '../../../../lib/urls.ts'

export const POST = handle({
  input: createIssueInput,
  run: createIssue,
  next: ({ id }) => urls.deskIssue(id),
})
