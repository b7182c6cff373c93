// What is offered while somebody types a search: titles, authors and tags that begin so.
import type { Reading } from '../../../db/client.ts'
import { listAuthorNames, listTagNames, type Named } from '../../../db/reader/names.ts'
import { listTitled } from '../../../db/reader/search.ts'
import { tokensOf } from '../../../db/search/tokens.ts'
import { findNamed } from '../../search/narrow.ts'
import { urls } from '../../urls.ts'

export type Suggestion = {
  kind: 'Article' | 'Sponsored article' | 'Author' | 'Tag'
  label: string
  href: string
}

const MOST_TITLES = 5
const MOST_NAMES = 2
/** Longer than any title that anybody types out. */
const LONGEST = 100

/** None for what has no letter, or is longer than a title. */
export async function loadSuggestions(reading: Reading, typed: string): Promise<Suggestion[]> {
  const words = tokensOf(typed)
  if (words.length === 0 || typed.length > LONGEST) return []
  const titles = await listTitled(reading, words, MOST_TITLES)
  const nearest = (names: Named[]) => findNamed(typed, names).slice(0, MOST_NAMES)
  return [
    ...nearest(await listAuthorNames(reading)).map(
      ({ name, address }): Suggestion => ({ kind: 'Author', label: name, href: urls.author(address) }),
    ),
    ...nearest(await listTagNames(reading)).map(
      ({ name, address }): Suggestion => ({ kind: 'Tag', label: name, href: urls.tag(address) }),
    ),
    ...titles.map(
      ({ card, slug }): Suggestion => ({
        kind: card.sponsor === null ? 'Article' : 'Sponsored article',
        label: card.title,
        href: urls.article(slug),
      }),
    ),
  ]
}
