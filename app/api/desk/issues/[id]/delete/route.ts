import { z } from 'zod'
import { deleteIssue } from '../../../../../../lib/issues/delete.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _nothing, params) => deleteIssue(desk, params),
  next: ({ id }) => urls.deskIssues(id),
})
