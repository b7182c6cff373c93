import { handle } from '../../../../../../lib/next/handle.ts'
import { publishPageInput } from '../../../../../../lib/pages/input.ts'
import { publishPage } from '../../../../../../lib/pages/publish.ts'

export const POST = handle({ input: publishPageInput, run: publishPage })
