import { nameInput, renameSelf } from '../../../../lib/account/change.ts'
import { handle } from '../../../../lib/next/handle.ts'

export const POST = handle({ input: nameInput, run: renameSelf })
