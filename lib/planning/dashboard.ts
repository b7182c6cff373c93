// The desk's first screen: what goes live next, what waits for whoever looks at it, what changed, and what would stop it.
import { listArticles } from '../../db/desk/articles.ts'
import { listNext } from '../../db/desk/plan.ts'
import type { ListStatus } from '../article-list/filter.ts'
import { choicesOf, type ListRow, rowsOf } from '../article-list/load.ts'
import type { Desk } from '../desk.ts'
import { loadPreflight } from '../publications/preflight/load.ts'
import { isBlocking } from '../publications/preflight/preflight.ts'

export type Dashboard = {
  next: { articleId: string; title: string; at: number }[]
  waiting: (ListRow & { why: string })[]
  recent: ListRow[]
  /** Planned or ready articles that blocking checks would hold back. */
  failing: { articleId: string; title: string; messages: string[] }[]
}

const SHOWN = 8
/** Each takes several questions to the store: only what comes first is looked at. */
const CHECKED = 6

export async function loadDashboard(desk: Desk): Promise<Dashboard> {
  const choices = await choicesOf(desk)
  const rows = async (filter: Parameters<typeof listArticles>[1]['filter']) => {
    const asked = { filter, sort: 'changed', isUpward: false, after: null, limit: SHOWN } as const
    return rowsOf(desk, await listArticles(desk, asked), choices)
  }
  const next = await listNext(desk, SHOWN)
  const waiting = [
    ...(await rows({ status: 'all', assigneeId: desk.actor.id })).map((row) => ({
      ...row,
      why: 'Assigned to you',
    })),
  ]
  for (const [status, why] of waitsFor(desk)) {
    for (const row of await rows({ status })) {
      if (!waiting.some(({ id }) => id === row.id)) waiting.push({ ...row, why })
    }
  }
  const isContributor = desk.actor.role === 'contributor'
  const ready = isContributor ? [] : await rows({ status: 'ready' })
  const candidates = [
    ...next.map(({ articleId, title, at }) => ({ articleId, title, at })),
    ...ready.map(({ id, title }) => ({ articleId: id, title, at: undefined })),
  ]
  return {
    next,
    waiting: waiting.slice(0, SHOWN),
    recent: await rows({ status: 'all' }),
    failing: isContributor ? [] : await failingOf(desk, candidates.slice(0, CHECKED)),
  }
}

/** Whose turn it is, by role: editors review, managing editors look over and publish. */
function waitsFor({ actor: { role } }: Desk): [ListStatus, string][] {
  if (role === 'contributor') return []
  if (role === 'editor') return [['in-review', 'Waits for review']]
  return [
    ['copyedited', 'Waits to be marked as ready'],
    ['ready', 'Waits to be published'],
    ['in-review', 'Waits for review'],
  ]
}

type Candidate = { articleId: string; title: string; at?: number }

async function failingOf(desk: Desk, candidates: Candidate[]): Promise<Dashboard['failing']> {
  const failing: Dashboard['failing'] = []
  for (const { articleId, title, at } of candidates) {
    const { findings } = await loadPreflight(desk, articleId, at)
    const messages = findings.filter(isBlocking).map(({ message }) => message)
    if (messages.length > 0) failing.push({ articleId, title, messages })
  }
  return failing
}
