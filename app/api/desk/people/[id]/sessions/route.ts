// Where one person is signed in.
import { z } from 'zod'
import { handle, handleRead } from '../../../../../../lib/next/handle.ts'
import {
  endSessionsOfUser,
  endTheirSessionsInput,
  loadSessionsOf,
} from '../../../../../../lib/users/sessions.ts'

export const GET = handleRead({
  input: z.object({}),
  run: (desk, _input, { id = '' }) => loadSessionsOf(desk, id),
})

export const POST = handle({
  input: endTheirSessionsInput,
  run: (desk, input, { id: userId = '' }) => endSessionsOfUser(desk, { userId, id: input.id }),
})
