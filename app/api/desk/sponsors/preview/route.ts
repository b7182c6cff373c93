import { handle } from '../../../../../lib/next/handle.ts'
import { previewNewSponsor } from '../../../../../lib/sponsors/preview.ts'
import { newSponsorInput } from '../../../../../lib/sponsors/save.ts'

export const POST = handle({
  input: newSponsorInput,
  run: (desk, input) => previewNewSponsor(desk, input),
  next: ({ address }) => address,
})
