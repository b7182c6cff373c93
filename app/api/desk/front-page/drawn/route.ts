import { arrangedInput } from '../../../../../lib/front-page/arranged.ts'
import { loadDrawnPage } from '../../../../../lib/front-page/load.ts'
import { found, handleRead } from '../../../../../lib/next/handle.ts'

export const GET = handleRead({
  input: arrangedInput,
  run: async (desk, arranged) => found(await loadDrawnPage(desk, arranged)),
})
