import { menuInput } from '../../../../../lib/menus/input.ts'
import { publishMenu } from '../../../../../lib/menus/publish.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({ input: menuInput, run: publishMenu })
