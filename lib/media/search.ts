// Finds pictures of the library for whoever chooses one.
import { z } from 'zod'
import { searchMedia } from '../../db/desk/media.ts'
import { listMedia } from '../../db/desk/subjects/choices.ts'
import type { Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { type MediumView, mediumView } from './view.ts'

export const searchMediaInput = z.object({
  q: z.string().max(200).default(''),
  /** Ids divided by commas: these and no others, such as those of text that was pasted. */
  ids: z
    .string()
    .max(8000)
    .transform((ids) => ids.split(',').filter(Boolean).slice(0, 200))
    .optional(),
})

/** Without words the latest ones. */
export async function findMediaFor(
  desk: Desk,
  { q, ids }: z.output<typeof searchMediaInput>,
): Promise<{ media: MediumView[] }> {
  authorize(desk.actor, 'medium.read')
  const rows = ids ? await listMedia(desk, ids) : await searchMedia(desk, { words: q, limit: 60 })
  return { media: rows.map(mediumView) }
}
