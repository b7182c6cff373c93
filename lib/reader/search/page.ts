// Search results: the articles that answer a reader's question, with the passages that do and what else may be asked.
import type { Reading } from '../../../db/client.ts'
import { listTexts, searchArticles } from '../../../db/reader/search.ts'
import type { SearchMatch, SearchOrder } from '../../../db/search/search-index.ts'
import { feedAddress } from '../../feeds/address.ts'
import { COUNTED } from '../../search/found.ts'
import { LONGEST_QUESTION } from '../../search/longest.ts'
import { inMarks } from '../../search/marks.ts'
import { bestPassages, marked, type Shown, wantedBy } from '../../search/passage.ts'
import { type Question, resolveSearch } from '../../search/resolve.ts'
import { urls } from '../../urls.ts'
import { PAGE_SIZE, paginate, sliceOf } from '../pagination.ts'
import { teasersOf } from '../teasers.ts'
import { chipsOf, facetsOf } from './facets.ts'
import { type Hint, hintOf, refusalOf } from './hints.ts'
import type { SearchHitView, SearchView } from './views.ts'

/** Whoever has not found it in 1,200 articles needs other words; the work for a page grows with its number. */
export const MOST_PAGES = 100

export type SearchAsk = { query: string; order: SearchOrder; page: number }

/**
 * Null when the results have no such page. A search for nothing shows the form and says so; one that finds nothing shows
 * what the words were probably a slip of.
 */
export async function loadSearch(reading: Reading, ask: SearchAsk): Promise<SearchView | null> {
  if (ask.page > MOST_PAGES) return null
  const { order, page } = ask
  // By characters, not by their halves: half an emoji is no text, and no address can be made of it.
  const text = [...ask.query.trim()].slice(0, LONGEST_QUESTION).join('').toWellFormed()
  const own = await resolveSearch(reading, text)
  const first = await found(reading, own.match, ask)
  const hint = page === 1 ? await hintOf(reading, own, first.total) : null
  const question = hint && hint.kind !== 'maybe' ? hint.question : own
  const shown = question === own ? first : await found(reading, question.match, ask)
  const { hits } = shown
  // Of articles that have only some of the words the first page says enough.
  const total = hint?.kind === 'some' ? hits.length : shown.total
  const pagination = paginate(
    urls.search(question.text, order),
    page,
    Math.min(total, MOST_PAGES * PAGE_SIZE),
  )
  if (!pagination) return null
  return {
    query: text,
    order,
    orders: ORDERS.map(({ label, key }) => ({
      label,
      href: urls.search(question.text, key),
      isCurrent: key === order,
    })),
    message: refusalOf(own) ?? (first.total === 0 && text !== '' ? nothingFor(text, hint) : null),
    hint: hint && { kind: hint.kind, label: hint.label, href: urls.search(hint.question.text, order) },
    hits: await hitsOf(reading, question, hits),
    total,
    narrowed: chipsOf(question, order),
    facets:
      question.match && total > 1 && hint?.kind !== 'some'
        ? await facetsOf(reading, { question, order, total })
        : [],
    pagination,
    // A feed asks for all of the words.
    feedHref:
      question.match && hits.length > 0 && hint?.kind !== 'some'
        ? feedAddress(urls.search(question.text))
        : null,
  }
}

const ORDERS: { key: SearchOrder; label: string }[] = [
  { key: 'relevance', label: 'Best first' },
  { key: 'date', label: 'Newest first' },
]

function nothingFor(text: string, hint: Hint | null): string {
  if (hint?.kind === 'some') return `No article has all of ${inMarks(text)}. These have some of the words.`
  return `Nothing was found for ${inMarks(text)}.${hint ? '' : ' Try fewer or other words.'}`
}

async function found(reading: Reading, match: SearchMatch | null, { order, page }: SearchAsk) {
  return match
    ? searchArticles(reading, match, { ...sliceOf(page), order, most: COUNTED })
    : { hits: [], total: 0 }
}

type Row = Awaited<ReturnType<typeof searchArticles>>['hits'][number]

async function hitsOf(reading: Reading, { match }: Question, rows: Row[]): Promise<SearchHitView[]> {
  const texts = await listTexts(
    reading,
    rows.map((row) => row.publicationId),
  )
  const wanted = match ? wantedBy(match) : []
  const teasers = await teasersOf(reading, rows)
  return teasers.map((teaser, at) => {
    const { publicationId = '', slug = '' } = rows[at] ?? {}
    const passages = texts.get(publicationId)?.passages ?? []
    const isSplit = (passages.at(-1)?.page ?? 1) > 1
    const shown = wanted.length > 0 ? bestPassages(passages, wanted, MOST_PASSAGES) : []
    return {
      ...teaser,
      dekHtml: marked(teaser.dek ?? teaser.excerpt, wanted),
      passages: shown.map((passage) => ({
        where: whereOf(passage, isSplit),
        href: `${urls.articlePage(slug, passage.page)}#${passage.place}`,
        html: passage.html,
      })),
    }
  })
}

const MOST_PASSAGES = 2

function whereOf({ kind, page, place }: Shown, isSplit: boolean): string {
  if (kind === 'reference') return `Reference ${place.replace('ref-', '')}`
  if (kind === 'caption') return isSplit ? `Picture, page ${page}` : 'Picture'
  return isSplit ? `Page ${page}` : 'Text'
}
