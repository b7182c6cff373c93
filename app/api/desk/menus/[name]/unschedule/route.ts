import { menuUnscheduleInput } from '../../../../../../lib/menus/input.ts'
import { unscheduleMenu } from '../../../../../../lib/menus/unschedule.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { decodedPath } from '../../../../../../lib/redirects/key.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: menuUnscheduleInput,
  async run(desk, input, params) {
    const done = await unscheduleMenu(desk, input, params)
    return { ...done, name: decodedPath(params.name ?? '') }
  },
  next: ({ name }) => urls.deskMenuHistory(name),
})
