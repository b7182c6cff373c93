import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { disableUser, enableUser } from '../../../../../../lib/users/change.ts'

export const POST = handle({
  input: z.object({ isDisabled: z.boolean() }),
  run: (desk, { isDisabled }, { id = '' }) => (isDisabled ? disableUser : enableUser)(desk, { userId: id }),
})
