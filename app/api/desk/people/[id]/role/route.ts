import { handle } from '../../../../../../lib/next/handle.ts'
import { changeRole, roleInput } from '../../../../../../lib/users/change.ts'

export const POST = handle({
  input: roleInput,
  run: (desk, { role }, { id = '' }) => changeRole(desk, { userId: id, role }),
})
