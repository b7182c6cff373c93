import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { sendAndShow } from '../../../../../../lib/next/mail.ts'
import { sendLink } from '../../../../../../lib/users/invite.ts'

export const POST = handle({
  input: z.object({}),
  run: async (desk, _input, { id = '' }) =>
    sendAndShow(await sendLink(desk, { userId: id }), desk.actor.name),
})
