// The screen on which many articles are retagged: which they are, and what would become of each.
import { countArticles, listArticles } from '../../db/desk/articles/articles.ts'
import { type DirectTerm, listDirectTerms, listRetaggings } from '../../db/desk/retaggings.ts'
import { countAsked, type ListQuery } from '../article-list/filter.ts'
import { choicesOf, type ListChoice, rowsOf } from '../article-list/load.ts'
import { filterOf } from '../article-list/resolve.ts'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { can } from '../policy.ts'
import { MOST_RETAGGED, type NamedRetag } from './input.ts'
import { type Resolved, resolveRetag, retagWords } from './resolve.ts'

export type RetagLine = { id: string; title: string; isLive: boolean; words: string }
export type Retagging = Awaited<ReturnType<typeof listRetaggings>>[number] & { mayUndo: boolean }

export type RetagView = {
  query: ListQuery
  named: NamedRetag
  categories: ListChoice[]
  /** From one category to another. */
  mayMove: boolean
  /** Null until something is asked. */
  plan: { words: string; lines: RetagLine[]; same: number; total: number } | null
  fault: string | null
  done: Retagging[]
}

const SHOWN = 10
const ASK = 'A managing editor moves articles from one category to another. Ask one of them.'

/** Null for whoever may not. */
export async function loadRetag(
  desk: Desk,
  { query, named, timeZone }: { query: ListQuery; named: NamedRetag; timeZone: string },
): Promise<RetagView | null> {
  if (!can(desk.actor, 'taxonomy.edit')) return null
  const { categories } = await choicesOf(desk)
  const mayMove = can(desk.actor, 'taxonomy.merge')
  const done = (await listRetaggings(desk, SHOWN)).map((one) => ({
    ...one,
    mayUndo: one.undoneAt === null && (mayMove || !one.leftId),
  }))
  const view = { query, named, categories, mayMove, done }
  const isAsked = [named.add.length, named.remove.length, named.from, named.to].some(Boolean)
  if (!isAsked) return { ...view, plan: null, fault: null }
  if (!mayMove && (named.from || named.to)) return { ...view, plan: null, fault: ASK }
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
  const terms = await listDirectTerms(
    desk,
    found.map(({ id }) => id),
  )
  const byArticle = Map.groupBy(terms, ({ articleId }) => articleId)
  const lines = (await rowsOf(desk, found)).flatMap(({ id, title, slug }) => {
    const words = changeWords(textsOf(byArticle.get(id) ?? []), resolved)
    return words ? [{ id, title, isLive: slug !== null, words }] : []
  })
  const total = found.length < MOST_RETAGGED ? found.length : await countArticles(desk, filter)
  return { words: retagWords(resolved), lines, same: found.length - lines.length, total }
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
