// Gives many pictures the same credit or licence at once.
import { z } from 'zod'
import { putMedium } from '../../db/store/media/media.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { mediumWords } from './edit.ts'
import { recordChange } from './record-change.ts'
import { loadMediumFor } from './subject.ts'

export const editManyInput = z.strictObject({
  ids: z
    .array(z.string().max(100))
    .min(1, 'Choose at least one picture.')
    .max(500, 'At most 500 pictures at once.'),
  credit: mediumWords.credit.optional(),
  license: mediumWords.license.optional(),
})

export type Before = { id: string; credit: string | null; license: string | null }

/** All of them or none. An empty field changes nothing. Answers what stood there. Recorded for each: medium.edit. */
export async function editManyMedia(
  desk: Desk,
  { ids, credit, license }: z.output<typeof editManyInput>,
): Promise<{ before: Before[] }> {
  if (!credit && !license) throw new Invalid([{ field: 'credit', message: 'Write a credit or a licence.' }])
  const given = { ...(credit ? { credit } : {}), ...(license ? { license } : {}) }
  return act(desk, async (tx) => {
    const before: Before[] = []
    for (const id of new Set(ids)) {
      const { row } = await loadMediumFor(tx, desk, { act: 'medium.edit', id })
      before.push({ id, credit: row.credit, license: row.license })
      await putMedium(tx, { ...row, ...given })
      await recordChange(tx, desk, { act: 'medium.edit', id, detail: { fields: Object.keys(given) } })
    }
    return { before }
  })
}
