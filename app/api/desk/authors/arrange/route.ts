import { arrangeEditors, arrangeEditorsInput } from '../../../../../lib/authors/arrange.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({ input: arrangeEditorsInput, run: (desk, input) => arrangeEditors(desk, input) })
