// What SQLite's full-text index is asked: https://www.sqlite.org/fts5.html
import { type SQL, sql } from 'drizzle-orm'
import { FIELDS, type Field } from './analysis.ts'
import { RECENCY } from './documents.ts'
import { neighboursOf } from './fts5-neighbours.ts'
import { EVER, EVERY, type SearchMatch, type SearchTerm } from './search-index.ts'

/**
 * What a word counts for where it stands; keys only narrow. bm25 multiplies by it before it levels counts off, with a k1 of
 * 1.2 that cannot be set. All of them a fifth of what one would write is the same as a k1 of 6: fields that count for more
 * need a higher one (Robertson, Zaragoza and Taylor, Simple BM25 Extension to Multiple Weighted Fields, 2004), or a word that
 * stands once in a title is worth nearly as much as an article that is all about it.
 */
const WEIGHTS: Record<Field, number> = {
  ...{ title: 1, dek: 0.6, names: 1.2, terms: 1, text: 0.2, captions: 0.2, refs: 0.04, keys: 0 },
}

/** Where words are looked for; keys only narrow. */
export const TEXTS: readonly Field[] = FIELDS.filter((field) => field !== 'keys')

/** What says what an article is about. */
export const HEADS: readonly Field[] = ['title', 'dek', 'names', 'terms']

/** bm25 is negative: what is multiplied by more comes first. */
function recency(now: number): SQL {
  const { most, halfAfter } = RECENCY
  return sql`(1.0 + ${most} / (1.0 + max(0, ${now} - d.listed_at) / ${halfAfter}))`
}

/**
 * Which of what is found is ranked: all; of what very many articles have those that have it at their head; or, where these are
 * few, they and so many of the others as were put in last.
 */
export type Ranked = 'all' | 'heads' | { last: number }

/** So many are looked at more closely: more than anybody leafs through, with earlier versions of the same articles. */
const CANDIDATES = 5000

/**
 * The best by words alone, and of these those that are visible by words and age. Where a period is asked for, it comes
 * first: the best of all years may have none of it.
 */
export function best(match: SearchMatch & { now: number }, ranked: Ranked): SQL {
  if (!isOfAnyTime(match)) {
    const asked = ranked === 'all' ? matchOf(match, TEXTS, neighboursOf(match.all)) : matchOf(match, TEXTS)
    return sql`${foundBy(asked, match)} order by ${RANK} * ${recency(match.now)},`
  }
  return sql`
    from (${candidates(match, ranked)} order by likeness limit ${CANDIDATES}) best
    cross join search_documents d on d.number = best.number
    where ${isShown(match)} order by best.likeness * ${recency(match.now)},`
}

const RANK = sql`bm25(search_index, ${sql.raw(FIELDS.map((field) => WEIGHTS[field]).join(', '))})`

/** What is common is ranked by its words alone: to look for pairs of such words among all would take longer than the rest. */
function candidates(match: SearchMatch, ranked: Ranked): SQL {
  const likeOf = (asked: string) =>
    sql`select rowid as number, ${RANK} as likeness from search_index where search_index match ${asked}`
  if (ranked === 'all') return likeOf(matchOf(match, TEXTS, neighboursOf(match.all)))
  const heads = likeOf(matchOf(match, HEADS))
  if (ranked === 'heads') return heads
  return sql`
    select number, min(likeness) as likeness from (
      select * from (${likeOf(matchOf(match, TEXTS))} order by rowid desc limit ${ranked.last})
      union all select * from (${heads})
    ) group by number`
}

export const isOfAnyTime = ({ from, until }: SearchMatch) => from === EVER.from && until === EVER.until

/** The cross join is an order to SQLite: first the index, then the moments of what it finds. */
export function found(match: SearchMatch & { now: number }, where = TEXTS): SQL {
  return foundBy(matchOf(match, where), match)
}

const foundBy = (asked: string, match: SearchMatch & { now: number }) => sql`
    from search_index cross join search_documents d on d.number = search_index.rowid
    where search_index match ${asked} and ${isShown(match)}`

const isShown = ({ now, from, until }: Pick<SearchMatch, 'from' | 'until'> & { now: number }) => sql`
  d.visible_from <= ${now} and ${now} < d.visible_until and d.listed_at >= ${from} and d.listed_at < ${until}`

/** Every term is quoted, and holds letters and digits only: none of FTS5's operators is ever read from a reader's words. */
function matchOf(
  { all, none, keys }: SearchMatch,
  where: readonly Field[],
  more: SearchTerm[][][] = [],
): string {
  const groups = all.map((group, at) => `(${[...group, ...(more[at] ?? [])].map(allOf).join(' OR ')})`)
  // What every document has is looked for only where nothing else is: to walk along all of them doubles the work.
  const narrowing = groups.length + keys.length > 0 ? keys : [[EVERY]]
  const wanted = [
    ...(groups.length > 0 ? [`{${where.join(' ')}} : (${groups.join(' AND ')})`] : []),
    ...narrowing.map((some) => `keys : (${some.map(quoted).join(' OR ')})`),
  ]
  const unwanted = none.length > 0 ? ` NOT {${TEXTS.join(' ')}} : (${none.map(termOf).join(' OR ')})` : ''
  return `(${wanted.join(' AND ')})${unwanted}`
}

const allOf = (terms: SearchTerm[]) => `(${terms.map(termOf).join(' AND ')})`
const termOf = ({ stems, isPrefix }: SearchTerm) => `${quoted(stems.join(' '))}${isPrefix ? ' *' : ''}`
export const quoted = (text: string) => `"${text}"`
