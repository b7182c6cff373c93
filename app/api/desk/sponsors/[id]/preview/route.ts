import { handle } from '../../../../../../lib/next/handle.ts'
import { previewSponsor } from '../../../../../../lib/sponsors/preview.ts'
import { sponsorInput } from '../../../../../../lib/sponsors/save.ts'

export const POST = handle({ input: sponsorInput, run: previewSponsor, next: ({ address }) => address })
