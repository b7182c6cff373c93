import { handle } from '../../../../../lib/next/handle.ts'
import { hubInput, setHub } from '../../../../../lib/settings/set-hub.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({ input: hubInput, run: setHub, next: () => urls.deskFeeds() })
