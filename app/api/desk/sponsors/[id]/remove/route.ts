import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { removeSponsor } from '../../../../../../lib/sponsors/save.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => removeSponsor(desk, params),
  next: ({ id }) => urls.deskSponsors(id),
})
