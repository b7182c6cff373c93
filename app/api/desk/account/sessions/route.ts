import { endOwnSessions, endSessionsInput } from '../../../../../lib/account/change.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({ input: endSessionsInput, run: endOwnSessions })
