// The screen on which many articles are retagged: which they are, and what would become of each.
import { countArticles, listArticles } from '../../db/desk/articles/articles.ts'
import { listDirectTerms, listRetaggings } from '../../db/desk/retaggings.ts'
import { countAsked, type ListQuery } from '../article-list/filter.ts'
import { choicesOf, type ListChoice, rowsOf } from '../article-list/load.ts'
import { filterOf } from '../article-list/resolve.ts'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { can } from '../policy.ts'
import { MOST_RETAGGED, type NamedRetag } from './input.ts'
import { type Resolved, resolveRetag, retagWords } from './resolve.ts'

export type RetagLine = { id: string; title: string; isLive: boolean; words: string }
export type Retagging = Awaited<ReturnType<typeof listRetaggings>>[number]

export type RetagView = {
  query: ListQuery
  named: NamedRetag
  categories: ListChoice[]
  /** Null until something is asked. */
  plan: { words: string; lines: RetagLine[]; same: number; total: number } | null
  fault: string | null
  done: Retagging[]
}

const SHOWN = 10

/** Null for whoever may not. */
export async function loadRetag(
  desk: Desk,
  { query, named, timeZone }: { query: ListQuery; named: NamedRetag; timeZone: string },
): Promise<RetagView | null> {
  if (!can(desk.actor, 'taxonomy.edit')) return null
  const { categories } = await choicesOf(desk)
  const view = { query, named, categories, done: await listRetaggings(desk, SHOWN) }
  const isAsked = [named.add.length, named.remove.length, named.from, named.to].some(Boolean)
  if (!isAsked) return { ...view, plan: null, fault: null }
  try {
    const resolved = await resolveRetag(desk, named)
    if (!query.q && query.status === 'all' && countAsked(query) === 0)
      return { ...view, plan: null, fault: 'Say which articles: by a tag, a category or words.' }
    return { ...view, plan: await planOf(desk, { query, resolved, timeZone }), fault: null }
  } catch (error) {
    if (error instanceof Invalid) return { ...view, plan: null, fault: error.message }
    throw error
  }
}

async function planOf(
  desk: Desk,
  { query, resolved, timeZone }: { query: ListQuery; resolved: Resolved; timeZone: string },
): Promise<RetagView['plan']> {
  const filter = await filterOf(desk, query, timeZone)
  const found = await listArticles(desk, {
    ...{ filter, sort: 'title' as const, isUpward: true, after: null, limit: MOST_RETAGGED },
  })
  const terms = Map.groupBy(
    await listDirectTerms(
      desk,
      found.map(({ id }) => id),
    ),
    ({ articleId }) => articleId,
  )
  const lines = (await rowsOf(desk, found)).flatMap(({ id, title, slug }) => {
    const has = new Set((terms.get(id) ?? []).map(({ termId }) => termId))
    const words = changeWords(has, resolved)
    return words ? [{ id, title, isLive: slug !== null, words }] : []
  })
  const total = found.length < MOST_RETAGGED ? found.length : await countArticles(desk, filter)
  return { words: retagWords(resolved), lines, same: found.length - lines.length, total }
}

/** Empty when it has everything that way already. */
function changeWords(has: ReadonlySet<string>, { add, remove, from, to }: Resolved): string {
  return [
    ...add.filter(({ id }) => !id || !has.has(id)).map(({ name }) => `+ ${name}`),
    ...remove.filter(({ id }) => has.has(id)).map(({ name }) => `− ${name}`),
    ...(from && to && has.has(from.id) ? [`${from.name} → ${to.name}`] : []),
  ].join(', ')
}
