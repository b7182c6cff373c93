import { menuCheckInput } from '../../../../../../lib/menus/input.ts'
import { checkMenu } from '../../../../../../lib/menus/load.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

/** Changes nothing; a menu is too large for an address. */
export const POST = handle({ input: menuCheckInput, run: checkMenu })
