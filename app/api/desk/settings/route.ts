import { handle } from '../../../../lib/next/handle.ts'
import { settingsInput } from '../../../../lib/settings/input.ts'
import { publishSettings } from '../../../../lib/settings/publish.ts'

export const POST = handle({ input: settingsInput, run: publishSettings })
