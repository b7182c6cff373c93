import { menuRestoreInput } from '../../../../../../lib/menus/input.ts'
import { restoreMenu } from '../../../../../../lib/menus/publish.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { decodedPath } from '../../../../../../lib/redirects/key.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: menuRestoreInput,
  async run(desk, input, params) {
    const done = await restoreMenu(desk, input, params)
    return { ...done, name: decodedPath(params.name ?? '') }
  },
  next: ({ name }) => urls.deskMenuHistory(name),
})
