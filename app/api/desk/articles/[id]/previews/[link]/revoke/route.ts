import { z } from 'zod'
import { handle } from '../../../../../../../../lib/next/handle.ts'
import { revokePreviewLink } from '../../../../../../../../lib/preview/revoke-link.ts'

export const POST = handle({
  input: z.object({}),
  run: (desk, _input, { id = '', link = '' }) => revokePreviewLink(desk, { articleId: id, linkId: link }),
})
