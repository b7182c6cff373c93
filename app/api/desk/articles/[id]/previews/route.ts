// An article's preview: what its screen shows, and links that let others see the draft.
import { z } from 'zod'
import { NotFound } from '../../../../../../lib/errors.ts'
import { handle, handleRead } from '../../../../../../lib/next/handle.ts'
import { makeLinkInput } from '../../../../../../lib/preview/input.ts'
import { makePreviewLink } from '../../../../../../lib/preview/make-link.ts'
import { loadPreviewScreen } from '../../../../../../lib/preview/screen.ts'

/** What the preview screen shows: it asks again when one comes back to it. */
export const GET = handleRead({
  input: z.object({ revision: z.string().max(100).optional() }),
  async run(desk, { revision }, { id = '' }) {
    const view = await loadPreviewScreen(desk, id, revision ?? null)
    if (!view) throw new NotFound('This article does not exist.')
    return view
  },
})

export const POST = handle({
  input: makeLinkInput,
  run: (desk, input, { id = '' }) => makePreviewLink(desk, { articleId: id, ...input }),
})
