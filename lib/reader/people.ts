// Authors' pages and Meet the Editors.
import type { Reading } from '../../db/client.ts'
import { type AuthorRow, findAuthor, listEditors } from '../../db/reader/taxonomy.ts'
import { urls } from '../urls.ts'
import { EMPTY, loadTermPage } from './listing.ts'
import { pictureOf } from './pictures.ts'
import type { AuthorPageView, AuthorView, EditorsView } from './views.ts'

/** Null when there is no such author, or no such page of the list. */
export async function loadAuthor(
  reading: Reading,
  slug: string,
  page: number,
): Promise<AuthorPageView | null> {
  const row = await findAuthor(reading, slug)
  if (!row) return null
  const list = await loadTermPage(reading, {
    kind: 'author',
    id: row.author.id,
    base: urls.author(slug),
    page,
  })
  return list && { author: authorView(row), listing: { ...EMPTY, ...list, title: row.author.name } }
}

export async function loadEditors(reading: Reading): Promise<EditorsView> {
  return { introHtml: null, editors: (await listEditors(reading)).map(authorView) }
}

export function authorView({ author, photo }: AuthorRow): AuthorView {
  return {
    name: author.name,
    href: urls.author(author.slug),
    credentials: author.credentials,
    affiliation: author.affiliation,
    bio: author.bio,
    photo: photo ? pictureOf(photo, {}, 'square') : null,
    orcid: author.orcid,
    role: author.editorRole,
  }
}
