import { z } from 'zod'
import { restoreMedium } from '../../../../../../lib/media/trash.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: z.object({}),
  run: (desk, _input, { id = '' }) => restoreMedium(desk, id),
})
