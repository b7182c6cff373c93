import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { restoreRedirect } from '../../../../../../lib/redirects/save.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => restoreRedirect(desk, params),
  next: () => urls.deskRedirects(),
})
