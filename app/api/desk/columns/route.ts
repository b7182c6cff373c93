import { columnsChoice, saveColumns } from '../../../../lib/habits/columns.ts'
import { handle } from '../../../../lib/next/handle.ts'

export const POST = handle({ input: columnsChoice, run: saveColumns })
