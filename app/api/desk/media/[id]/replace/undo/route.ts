import { z } from 'zod'
import { undoReplace } from '../../../../../../../lib/media/replace.ts'
import { handle } from '../../../../../../../lib/next/handle.ts'

export const POST = handle({ input: z.object({}), run: (desk, _input, { id = '' }) => undoReplace(desk, id) })
