// The screens of categories: the tree, and one category.
import { listActsWith } from '../../db/desk/activity.ts'
import { listArticleTitles } from '../../db/desk/subjects/choices.ts'
import { countStale, countTerms, listTree, type TermCount } from '../../db/desk/subjects/terms.ts'
import type { ArticleOrder } from '../../db/schema/taxonomy.ts'
import type { Desk } from '../desk.ts'
import { loadHubMenu } from '../menus/load.ts'
import { can } from '../policy.ts'
import { baseOf } from '../terms/base.ts'
import { loadTermHistory, type TermAct } from '../terms/history.ts'
import { mergeAct } from '../terms/may-merge.ts'
import { type MergePlan, planMerge } from '../terms/plan.ts'
import { listRemovedTerms } from '../terms/remove.ts'
import type { Removed } from '../terms/removed.ts'
import { placesBefore, placesOf } from './arrange.ts'
import { introText } from './intro.ts'
import { whyCategoryStays } from './remove.ts'
import type { Place } from './tree.ts'

export type CategoryLine = TermCount & {
  id: string
  parentId: string | null
  slug: string
  path: string
  name: string
  isHub: boolean
}

/** In the order of the tree, parents first; null for whoever may not change it. */
export async function loadCategories(desk: Desk): Promise<CategoryLine[] | null> {
  if (!can(desk.actor, 'taxonomy.edit')) return null
  const rows = await listTree(desk)
  const counts = await countTerms(desk, 'category')
  const byId = new Map(rows.map((row) => [row.id, row]))
  return placesOf(rows).flatMap(({ id }) => {
    const row = byId.get(id)
    if (!row) return []
    const { parentId, slug, path, name, kind } = row
    return [
      {
        ...{ id, parentId, slug, path, name, isHub: kind === 'hub', articles: 0, live: 0 },
        ...counts.get(id),
      },
    ]
  })
}

export type Arrangement = { id: string; at: number; byName: string; before: Place[] }

const MOST_SHOWN = 10

/** The latest arrangements, each with how the categories stood before it. */
export async function loadArrangements(desk: Desk): Promise<Arrangement[]> {
  if (!can(desk.actor, 'taxonomy.edit')) return []
  // Each entry holds the whole tree.
  const of = { subject: 'category', acts: ['category.arrange'], limit: MOST_SHOWN }
  return (await listActsWith(desk, of)).map(({ id, at, actorName: byName, detail }) => {
    return { id, at, byName, before: placesBefore(detail) }
  })
}

export async function loadRemovedCategories(desk: Desk, lines: readonly CategoryLine[]): Promise<Removed[]> {
  if (!can(desk.actor, 'taxonomy.edit')) return []
  return listRemovedTerms(desk, 'category', new Set(lines.map(({ id }) => id)))
}

export type CategoryForm = {
  base: string
  name: string
  slug: string
  kind: 'section' | 'hub'
  description: string
  intro: string
  sponsor: string
  isOpinion: boolean
  /** The nearest above it that says so of all below. */
  opinionAbove: string | null
  featured: { id: string; label: string } | null
  articleOrder: ArticleOrder
}
export type CategoryView = {
  line: CategoryLine
  form: CategoryForm
  /** Those that it can be merged into. */
  others: { id: string; label: string }[]
  below: number
  stale: number
  history: TermAct[]
  /** Of a hub, for whoever keeps the menus: how many entries its own menu has, and of how many readers get nothing. */
  menu: { name: string; count: number; faults: number } | null
  plan: MergePlan | null
  mayMerge: boolean
  /** Nothing hangs on it; only earlier versions of articles have not been asked. */
  mayRemove: boolean
}

export async function loadCategoryForm(desk: Desk, id: string, into?: string): Promise<CategoryView | null> {
  const lines = await loadCategories(desk)
  const line = lines?.find((one) => one.id === id)
  const rows = await listTree(desk)
  const row = rows.find((one) => one.id === id)
  if (!lines || !line || !row) return null
  const { name, slug, kind, description, sponsor, isOpinion, featuredArticleId, articleOrder } = row
  const [featured] = featuredArticleId ? await listArticleTitles(desk, [featuredArticleId]) : []
  const term = { kind: 'category', id } as const
  const isBelow = ({ path }: CategoryLine) => path === line.path || path.startsWith(`${line.path}/`)
  const others = lines.filter((other) => !isBelow(other))
  return {
    line,
    form: {
      ...{ base: baseOf(row), name, slug, kind, description, sponsor: sponsor ?? '', isOpinion },
      articleOrder,
      opinionAbove: nearestOpinion(rows, row)?.name ?? null,
      intro: introText(row.intro),
      featured: featuredArticleId
        ? { id: featuredArticleId, label: featured?.title ?? 'An article that is gone' }
        : null,
    },
    others: others.map((other) => ({
      id: other.id,
      label: `${'– '.repeat(other.path.split('/').length - 1)}${other.name}`,
    })),
    below: lines.filter(isBelow).length - 1,
    menu: line.isHub ? await loadHubMenu(desk, id) : null,
    stale: await countStale(desk, term),
    history: await loadTermHistory(desk, term),
    mayMerge: can(desk.actor, mergeAct('category')),
    mayRemove: line.articles + line.live === 0 && (await whyCategoryStays(desk.db, row)) === null,
    plan: others.some((other) => other.id === into) ? await planMerge(desk, term, into) : null,
  }
}

type Named = { path: string; name: string; isOpinion: boolean }

function nearestOpinion(rows: Named[], { path }: { path: string }): Named | undefined {
  const above = rows.filter((row) => row.isOpinion && path.startsWith(`${row.path}/`))
  return above.sort((one, other) => other.path.length - one.path.length)[0]
}
