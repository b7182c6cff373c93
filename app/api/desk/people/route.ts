import { handle } from '../../../../lib/next/handle.ts'
import { sendAndShow } from '../../../../lib/next/mail.ts'
import { inviteInput, inviteUser } from '../../../../lib/users/invite.ts'

export const POST = handle({
  input: inviteInput,
  run: async (desk, input) => sendAndShow(await inviteUser(desk, input), desk.actor.name),
})
