import { z } from 'zod'
import { loadMenuEditor } from '../../../../../../lib/menus/load.ts'
import { found, handleRead } from '../../../../../../lib/next/handle.ts'
import { decodedPath } from '../../../../../../lib/redirects/key.ts'

export const GET = handleRead({
  input: z.object({}),
  run: async (desk, _nothing, { name = '' }) => found(await loadMenuEditor(desk, decodedPath(name))),
})
