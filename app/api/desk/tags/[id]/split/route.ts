import { handle } from '../../../../../../lib/next/handle.ts'
import { splitTag, splitTagInput } from '../../../../../../lib/tags/split.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: splitTagInput,
  run: async (desk, input, params) => ({ ...(await splitTag(desk, input, params)), of: params.id ?? '' }),
  next: ({ of, entry }) => urls.deskTerm('tag', of, entry),
})
