import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { restoreSponsor } from '../../../../../../lib/sponsors/save.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => restoreSponsor(desk, params),
  next: () => urls.deskSponsors(),
})
