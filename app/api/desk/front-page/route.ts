import { frontPageInput } from '../../../../lib/front-page/input.ts'
import { saveFrontPage } from '../../../../lib/front-page/save.ts'
import { handle } from '../../../../lib/next/handle.ts'

export const POST = handle({ input: frontPageInput, run: saveFrontPage })
