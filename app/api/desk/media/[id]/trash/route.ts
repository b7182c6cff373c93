import { z } from 'zod'
import { trashMedium } from '../../../../../../lib/media/trash.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({ input: z.object({}), run: (desk, _input, { id = '' }) => trashMedium(desk, id) })
