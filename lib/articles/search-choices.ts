// What is offered while somebody types an author or a tag.
import { z } from 'zod'
import {
  listArticleTitles,
  searchArticleTitles,
  searchAuthors,
  searchTags,
} from '../../db/desk/subjects/choices.ts'
import type { Desk } from '../desk.ts'
import { urls } from '../urls.ts'

export const searchChoicesInput = z.object({ q: z.string().trim().max(100).default('') })

/** `ids`: those that somebody has used before, in their order. */
export const searchArticlesInput = searchChoicesInput.extend({
  ids: z
    .string()
    .max(500)
    .default('')
    .transform((ids) => ids.split(',').filter(Boolean)),
})

type Asked = z.output<typeof searchChoicesInput>

/** A list one can take in at a glance. */
const MOST = 12

export async function searchAuthorChoices(desk: Desk, { q }: Asked) {
  const authors = await searchAuthors(desk, { words: q, limit: MOST })
  return { choices: authors.map(({ id, name, credentials }) => ({ id, label: name, credentials })) }
}

export async function searchTagChoices(desk: Desk, { q }: Asked) {
  const tags = await searchTags(desk, { words: q, limit: MOST })
  return { choices: tags.map(({ id, name }) => ({ id, label: name })) }
}

/** For links within the magazine, and to go to; a contributor finds what is theirs. */
export async function searchArticleChoices(desk: Desk, { q, ids = [] }: Asked & { ids?: string[] }) {
  const articles =
    ids.length > 0
      ? await listArticleTitles(desk, ids.slice(0, MOST))
      : await searchArticleTitles(desk, { words: q, limit: MOST })
  return { choices: articles.map(({ id, title, slug }) => ({ id, label: title, href: urls.article(slug) })) }
}
