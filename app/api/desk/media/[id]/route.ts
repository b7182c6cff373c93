// One picture of the library: GET tells all that is known of it, POST changes its words.
import { z } from 'zod'
import { editMedium, editMediumForm } from '../../../../../lib/media/edit.ts'
import { loadMediumDetail } from '../../../../../lib/media/library/detail.ts'
import { found, handle, handleRead } from '../../../../../lib/next/handle.ts'
import { publicationZone } from '../../../../../lib/next/zone.ts'

export const GET = handleRead({
  input: z.object({}),
  run: async (desk, _query, { id = '' }) =>
    found(await loadMediumDetail(desk, { id, timeZone: await publicationZone() })),
})

export const POST = handle({
  input: editMediumForm,
  run: async (desk, input, { id = '' }) => editMedium(desk, { id, input, timeZone: await publicationZone() }),
})
