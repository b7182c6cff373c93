import { handle } from '../../../../../../lib/next/handle.ts'
import { undoPageInput } from '../../../../../../lib/pages/input.ts'
import { undoPage } from '../../../../../../lib/pages/undo.ts'

export const POST = handle({ input: undoPageInput, run: undoPage })
