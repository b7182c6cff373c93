import { handle } from '../../../../../../lib/next/handle.ts'
import { renameTag, renameTagInput } from '../../../../../../lib/tags/edit.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: renameTagInput,
  run: renameTag,
  next: ({ id }) => urls.deskTag(id),
})
