import { handle } from '../../../../../lib/next/handle.ts'
import { saveSponsor, sponsorInput } from '../../../../../lib/sponsors/save.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({ input: sponsorInput, run: saveSponsor, next: () => urls.deskSponsors() })
