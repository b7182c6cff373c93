import { handle } from '../../../../../../lib/next/handle.ts'
import { pageSlugInput } from '../../../../../../lib/pages/input.ts'
import { movePage } from '../../../../../../lib/pages/move.ts'

export const POST = handle({ input: pageSlugInput, run: movePage })
