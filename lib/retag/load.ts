// The screen on which many articles are retagged: which they are, and what would become of each.
import { listRetaggings } from '../../db/desk/subjects/retaggings.ts'
import { countAsked, type ListQuery } from '../article-list/filter.ts'
import { choicesOf, type ListChoice } from '../article-list/load.ts'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { can } from '../policy.ts'
import type { NamedRetag } from './input.ts'
import { planRetag, type RetagPlan } from './plan.ts'
import { resolveRetag } from './resolve.ts'

export type Retagging = Awaited<ReturnType<typeof listRetaggings>>[number] & { mayUndo: boolean }

export type RetagView = {
  query: ListQuery
  named: NamedRetag
  categories: ListChoice[]
  /** From one category to another. */
  mayMove: boolean
  /** Null until something is asked. */
  plan: RetagPlan | null
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
    return { ...view, plan: await planRetag(desk, { query, resolved, timeZone }), fault: null }
  } catch (error) {
    if (error instanceof Invalid) return { ...view, plan: null, fault: error.message }
    throw error
  }
}
