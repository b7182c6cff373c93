import { handle } from '../../../../lib/next/handle.ts'
import { redirectInput } from '../../../../lib/redirects/input.ts'
import { createRedirect } from '../../../../lib/redirects/save.ts'
import { urls } from '../../../../lib/urls.ts'

export const POST = handle({ input: redirectInput, run: createRedirect, next: () => urls.deskRedirects() })
