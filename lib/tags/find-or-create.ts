// The tag of that name, made when there is none: what happens when somebody types a new one.
import { z } from 'zod'
import { findTagBySlug } from '../../db/desk/subjects/choices.ts'
import type { Desk } from '../desk.ts'
import { together } from '../desk.ts'
import { slugify } from '../slugs.ts'
import { saveTag } from './save.ts'

export const tagInput = z.object({ name: z.string().trim().min(1, 'Type the tag first.').max(80) })

/** Two spellings with one address are one tag ("RA" and "ra"): the first stays. Recorded, when new: tag.save. */
export function findOrCreateTag(
  desk: Desk,
  { name }: { name: string },
): Promise<{ id: string; name: string }> {
  return together(desk, async (desk) => {
    const slug = slugify(name)
    const known = await findTagBySlug(desk, slug)
    if (known) return known
    const { id } = await saveTag(desk, { id: desk.newId(), slug, name })
    return { id, name }
  })
}
