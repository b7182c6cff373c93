import { handle } from '../../../../lib/next/handle.ts'
import { createPageInput } from '../../../../lib/pages/input.ts'
import { createPage } from '../../../../lib/pages/write.ts'
import { urls } from '../../../../lib/urls.ts'

export const POST = handle({
  input: createPageInput,
  run: (desk, input) => createPage(desk, input),
  next: ({ id }) => urls.deskPage(id),
})
