// Finds pictures of the library for whoever chooses one.
import { z } from 'zod'
import { searchMedia } from '../../db/desk/media.ts'
import type { Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { type MediumView, mediumView } from './view.ts'

export const searchMediaInput = z.object({ q: z.string().max(200).default('') })

/** Without words the latest ones. */
export async function findMediaFor(
  desk: Desk,
  { q }: z.output<typeof searchMediaInput>,
): Promise<{ media: MediumView[] }> {
  authorize(desk.actor, 'medium.read')
  const rows = await searchMedia(desk, { words: q, limit: 60 })
  return { media: rows.map(mediumView) }
}
