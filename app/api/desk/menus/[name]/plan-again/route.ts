import { menuUnscheduleInput } from '../../../../../../lib/menus/input.ts'
import { planMenuAgain } from '../../../../../../lib/menus/plan-again.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { decodedPath } from '../../../../../../lib/redirects/key.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: menuUnscheduleInput,
  async run(desk, input, params) {
    const done = await planMenuAgain(desk, input, params)
    return { ...done, name: decodedPath(params.name ?? '') }
  },
  next: ({ name }) => urls.deskMenuHistory(name),
})
