import { z } from 'zod'
import { removeView } from '../../../../../../lib/habits/views.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, { id = '' }) => removeView(desk, { id }),
})
