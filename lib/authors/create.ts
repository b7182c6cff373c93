// A new author, named while somebody writes a byline; the page can be filled later.
import { z } from 'zod'
import { listAuthorSlugs } from '../../db/desk/subjects/choices.ts'
import { type Desk, together } from '../desk.ts'
import { freeSlug, slugify } from '../slugs.ts'
import { saveAuthor } from './save.ts'

export const createAuthorInput = z.object({
  name: z.string().trim().min(1, 'Type the name first.').max(200),
  credentials: z.array(z.string().trim().min(1).max(40)).max(20).default([]),
})

/** Two people of one name are two authors, each with an address of their own. Recorded: author.add. */
export function createAuthor(
  desk: Desk,
  { name, credentials }: z.output<typeof createAuthorInput>,
): Promise<{ id: string; name: string; credentials: string[] }> {
  return together(desk, async (desk) => {
    const taken = new Set(await listAuthorSlugs(desk))
    const slug = await freeSlug(slugify(name), async (one) => taken.has(one))
    const id = desk.newId()
    await saveAuthor(desk, { id, slug, name, credentials, bio: '', isEditor: false, position: 0 })
    return { id, name, credentials }
  })
}
