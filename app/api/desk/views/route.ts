import { saveView, viewInput } from '../../../../lib/habits/views.ts'
import { handle } from '../../../../lib/next/handle.ts'

export const POST = handle({ input: viewInput, run: saveView })
