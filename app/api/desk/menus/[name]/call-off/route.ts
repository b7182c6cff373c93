import { callOffMenu } from '../../../../../../lib/menus/call-off.ts'
import { menuCallOffInput } from '../../../../../../lib/menus/input.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { decodedPath } from '../../../../../../lib/redirects/key.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: menuCallOffInput,
  async run(desk, input, params) {
    const done = await callOffMenu(desk, input, params)
    return { ...done, name: decodedPath(params.name ?? '') }
  },
  next: ({ name }) => urls.deskMenuHistory(name),
})
