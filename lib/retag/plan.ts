// What a retagging would change: of every article that fits, looked at a few hundred at a time.
import { countArticles, listArticles, type Place } from '../../db/desk/articles/articles.ts'
import { type DirectTerm, listDirectTerms } from '../../db/desk/subjects/retaggings.ts'
import type { ListQuery } from '../article-list/filter.ts'
import { choicesOf, type ListRow, rowsOf } from '../article-list/load.ts'
import { filterOf } from '../article-list/resolve.ts'
import { breathing } from '../background/breath.ts'
import type { Desk } from '../desk.ts'
import { MOST_RETAGGED } from './input.ts'
import { type Resolved, retagWords } from './resolve.ts'

export type RetagLine = { id: string; title: string; isLive: boolean; words: string }

export type RetagPlan = {
  words: string
  /** Of the first of those that change, by title. */
  lines: RetagLine[]
  /** Ids of the others that change. */
  others: string[]
  /** How many of all that change readers see now. */
  live: number
  same: number
  /** Of those that fit, how many there are beyond what can be changed at once. */
  left: number
}

/** `listed` is how many somebody may look through; all others are counted. */
type Bounds = { listed: number; most: number }
const BOUNDS: Bounds = { listed: 500, most: MOST_RETAGGED }

type Asked = { query: ListQuery; resolved: Resolved; timeZone: string }

export async function planRetag(
  desk: Desk,
  { query, resolved, timeZone }: Asked,
  { listed, most } = BOUNDS,
): Promise<RetagPlan> {
  const filter = await filterOf(desk, query, timeZone)
  const choices = await choicesOf(desk)
  const breathe = breathing()
  const changed: RetagLine[] = []
  let [looked, isAll] = [0, false]
  for (let after: Place | null = null; !isAll && looked < most; await breathe()) {
    const limit = Math.min(listed, most - looked)
    const sorted = { sort: 'title', isUpward: true } as const
    const found = await listArticles(desk, { filter, ...sorted, after, limit })
    changed.push(...(await changedAmong(desk, await rowsOf(desk, found, choices), resolved)))
    const last = found.at(-1)
    looked += found.length
    isAll = !last || found.length < limit
    after = last ? { value: last.sortedBy, id: last.id } : null
  }
  return {
    ...{ words: retagWords(resolved), lines: changed.slice(0, listed) },
    others: changed.slice(listed).map(({ id }) => id),
    live: changed.filter(({ isLive }) => isLive).length,
    same: looked - changed.length,
    left: isAll ? 0 : (await countArticles(desk, filter)) - looked,
  }
}

async function changedAmong(desk: Desk, rows: ListRow[], resolved: Resolved): Promise<RetagLine[]> {
  const terms = await listDirectTerms(
    desk,
    rows.map(({ id }) => id),
  )
  const byArticle = Map.groupBy(terms, ({ articleId }) => articleId)
  return rows.flatMap(({ id, title, slug }) => {
    const words = changeWords(textsOf(byArticle.get(id) ?? []), resolved)
    return words ? [{ id, title, isLive: slug !== null, words }] : []
  })
}

/** What stands in each text, in the newest first, which may have nothing. */
function textsOf(terms: DirectTerm[]): ReadonlySet<string>[] {
  const texts = Map.groupBy(terms, ({ publicationId }) => publicationId)
  return [null, ...[...texts.keys()].filter((id) => id !== null)].map(
    (id) => new Set((texts.get(id) ?? []).flatMap(({ termId }) => termId ?? [])),
  )
}

/** Empty when all of its texts have everything that way already. */
function changeWords(texts: ReadonlySet<string>[], { add, remove, from, to }: Resolved): string {
  const isAnyWith = (id: string) => texts.some((has) => has.has(id))
  const isEachWith = (id: string) => texts.every((has) => has.has(id))
  return [
    ...add.filter(({ id }) => !id || !isEachWith(id)).map(({ name }) => `+ ${name}`),
    ...remove.filter(({ id }) => isAnyWith(id)).map(({ name }) => `− ${name}`),
    ...(from && to && isAnyWith(from.id) ? [`${from.name} → ${to.name}`] : []),
  ].join(', ')
}
