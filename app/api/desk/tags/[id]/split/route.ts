import { handle } from '../../../../../../lib/next/handle.ts'
import { splitTag, splitTagInput } from '../../../../../../lib/tags/edit.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: splitTagInput,
  run: splitTag,
  next: ({ id }) => urls.deskTag(id),
})
