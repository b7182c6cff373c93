import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { resetSecondFactor } from '../../../../../../lib/users/change.ts'

export const POST = handle({
  input: z.object({}),
  run: (desk, _input, { id = '' }) => resetSecondFactor(desk, { userId: id }),
})
