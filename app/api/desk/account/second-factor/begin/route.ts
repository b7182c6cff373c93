import { z } from 'zod'
import { drawCode } from '../../../../../../lib/account/draw-code.ts'
import { beginSecondFactor } from '../../../../../../lib/account/second-factor.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { currentRequest, readingOf } from '../../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../../lib/reader/settings.ts'

export const POST = handle({
  input: z.object({}),
  async run(desk) {
    const { name } = await loadSettings(readingOf(currentRequest()))
    const { secret, uri } = await beginSecondFactor(desk, name)
    return { secret, drawing: drawCode(uri) }
  },
})
