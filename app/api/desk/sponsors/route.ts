import { z } from 'zod'
import { handle, handleRead } from '../../../../lib/next/handle.ts'
import { listSponsorWords } from '../../../../lib/sponsors/load.ts'
import { addSponsor, newSponsorInput } from '../../../../lib/sponsors/save.ts'
import { urls } from '../../../../lib/urls.ts'

/** The words to choose from. */
export const GET = handleRead({ input: z.object({}), run: listSponsorWords })

export const POST = handle({ input: newSponsorInput, run: addSponsor, next: () => urls.deskSponsors() })
