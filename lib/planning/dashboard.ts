// The desk's first screen: what goes live next, what waits for whoever looks at it, what changed, and what would stop it.
import { listArticles } from '../../db/desk/articles/articles.ts'
import { listNext } from '../../db/desk/planning/plan.ts'
import type { ListStatus } from '../article-list/filter.ts'
import { choicesOf, type ListRow, rowsOf } from '../article-list/load.ts'
import type { Desk } from '../desk.ts'
import { loadPreflights } from '../publications/preflight/load.ts'
import { isBlocking } from '../publications/preflight/preflight.ts'

export type Dashboard = {
  next: { articleId: string; title: string; at: number }[]
  waiting: (ListRow & { why: string })[]
  recent: ListRow[]
  /** Planned or ready articles that blocking checks would hold back; `checked` of `candidates` were looked at. */
  failing: { articleId: string; title: string; messages: string[] }[]
  checked: number
  candidates: number
}

const SHOWN = 8
/** Each brings its whole text: a screen has to come at once, however much a newsroom has ready. */
const CHECKED = 40

export async function loadDashboard(desk: Desk): Promise<Dashboard> {
  const choices = await choicesOf(desk)
  const rows = async (filter: ArticleFilter) => {
    return rowsOf(desk, await listArticles(desk, latest(filter, SHOWN)), choices)
  }
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
  const next = await listNext(desk, CHECKED)
  const candidates = desk.actor.role === 'contributor' ? [] : await candidatesOf(desk, next)
  const checked = candidates.slice(0, CHECKED)
  return {
    next: next.slice(0, SHOWN),
    waiting: waiting.slice(0, SHOWN),
    recent: await rows({ status: 'all' }),
    failing: await failingOf(desk, checked),
    checked: checked.length,
    candidates: candidates.length,
  }
}

type ArticleFilter = Parameters<typeof listArticles>[1]['filter']

function latest(filter: ArticleFilter, limit: number) {
  return { filter, sort: 'changed', isUpward: false, after: null, limit } as const
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

/** What goes out next, then what may go out; one more than is checked, to know that there is more. */
async function candidatesOf(desk: Desk, next: Candidate[]): Promise<Candidate[]> {
  const ready = await listArticles(desk, latest({ status: 'ready' }, CHECKED + 1))
  const all = [...next, ...ready.map(({ id, title }) => ({ articleId: id, title }))]
  return [...new Map(all.reverse().map((one) => [one.articleId, one])).values()].reverse()
}

async function failingOf(desk: Desk, candidates: Candidate[]): Promise<Dashboard['failing']> {
  const checked = await loadPreflights(desk, candidates)
  return candidates.flatMap(({ articleId, title }) => {
    const findings = checked.get(articleId) ?? []
    const messages = findings.filter(isBlocking).map(({ message }) => message)
    return messages.length > 0 ? { articleId, title, messages } : []
  })
}
