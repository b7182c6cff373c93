// What SQLite's full-text index is asked: https://www.sqlite.org/fts5.html
import { type SQL, sql } from 'drizzle-orm'
import { FIELDS, type Field } from './analysis.ts'
import { RECENCY } from './documents.ts'
import { EVER, EVERY, type SearchMatch, type SearchTerm } from './search-index.ts'

/** What a word counts for where it stands (bm25 multiplies by it); keys only narrow. */
const WEIGHTS: Record<Field, number> = {
  ...{ title: 10, dek: 5, names: 6, terms: 5, text: 1, captions: 1, refs: 0.2, keys: 0 },
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

/** So many are looked at more closely: more than anybody leafs through. */
const CANDIDATES = 5000

/**
 * The best by words alone, and of these those that are visible by words and age. Where a period is asked for, it comes
 * first: the best of all years may have none of it.
 */
export function best(match: SearchMatch & { now: number }, where: readonly Field[]): SQL {
  const rank = sql`bm25(search_index, ${sql.raw(FIELDS.map((field) => WEIGHTS[field]).join(', '))})`
  if (!isOfAnyTime(match)) return sql`${found(match)} order by ${rank} * ${recency(match.now)},`
  return sql`
    from (
      select rowid as number, ${rank} as likeness from search_index where search_index match ${matchOf(match, where)}
      order by likeness limit ${CANDIDATES}
    ) best cross join search_documents d on d.number = best.number
    where ${isShown(match)} order by best.likeness * ${recency(match.now)},`
}

export const isOfAnyTime = ({ from, until }: SearchMatch) => from === EVER.from && until === EVER.until

/** The cross join is an order to SQLite: first the index, then the moments of what it finds. */
export function found(match: SearchMatch & { now: number }, where = TEXTS): SQL {
  return sql`
    from search_index cross join search_documents d on d.number = search_index.rowid
    where search_index match ${matchOf(match, where)} and ${isShown(match)}`
}

const isShown = ({ now, from, until }: Pick<SearchMatch, 'from' | 'until'> & { now: number }) => sql`
  d.visible_from <= ${now} and ${now} < d.visible_until and d.listed_at >= ${from} and d.listed_at < ${until}`

/** Every term is quoted, and holds letters and digits only: none of FTS5's operators is ever read from a reader's words. */
function matchOf({ all, none, keys }: SearchMatch, where: readonly Field[]): string {
  const groups = all.map((group) => `(${group.map(allOf).join(' OR ')})`)
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
