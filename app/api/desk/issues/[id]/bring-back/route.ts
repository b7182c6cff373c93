import { z } from 'zod'
import { bringBackIssue } from '../../../../../../lib/issues/delete.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _nothing, params) => bringBackIssue(desk, params),
  next: ({ id }) => urls.deskIssue(id),
})
