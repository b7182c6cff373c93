// The screen of redirects: the newest first, each with where it came from and how often it led somebody on.
import { z } from 'zod'
import { countRedirects, listRedirects, mapRedirectHits } from '../../db/desk/publication/redirects.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { type Reach, reachOf } from './reach.ts'
import { type Source, sourceOf } from './source.ts'
import { writtenEnds } from './written.ts'

export type RedirectLine = {
  id: string
  from: string
  to: string
  /** Where it leads as it is kept, for `changeRedirect`. */
  was: string
  reach: Reach
  source: Source
  why: string
  createdAt: number
  hits: number
  /** "2026-01-15"; null: nobody was led on by it as far back as is counted. */
  lastDay: string | null
}

export type RedirectList = {
  query: RedirectQuery
  lines: RedirectLine[]
  total: number
  /** The `after` of the next page; null on the last. */
  next: string | null
}

const said = (most: number) => z.string().trim().max(most).catch('')

/** Of the screen's own address. `from` and `to` begin a new redirect. */
export const redirectQuery = z.object({
  q: said(200),
  show: z.enum(['all', 'below']).catch('all'),
  after: said(80),
  from: said(2000),
  to: said(2000),
})
export type RedirectQuery = z.output<typeof redirectQuery>

export const REDIRECTS_PER_PAGE = 50

/** Null for whoever may not change them. */
export async function loadRedirects(desk: Desk, query: RedirectQuery): Promise<RedirectList | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const filter = { words: query.q, isPrefixOnly: query.show === 'below' }
  const limit = REDIRECTS_PER_PAGE + 1
  const found = await listRedirects(desk, { filter, after: placeOf(query.after), limit })
  const shown = found.slice(0, REDIRECTS_PER_PAGE)
  const last = found.length > REDIRECTS_PER_PAGE ? shown.at(-1) : undefined
  const hits = await mapRedirectHits(
    desk,
    shown.map(({ id }) => id),
  )
  return {
    query,
    total: query.after || last ? await countRedirects(desk, filter) : shown.length,
    next: last ? `${last.createdAt}_${last.id}` : null,
    lines: shown.map(({ id, fromPath: from, toPath: to, why, createdAt }) => ({
      ...{ id, ...writtenEnds({ from, to }), was: to, why, createdAt },
      reach: reachOf({ from, to }),
      source: sourceOf(why),
      hits: hits.get(id)?.hits ?? 0,
      lastDay: hits.get(id)?.lastDay ?? null,
    })),
  }
}

/** What does not fit is taken for the beginning. */
function placeOf(after: string) {
  const [, createdAt, id = ''] = /^(\d{1,16})_([\w-]{1,60})$/.exec(after) ?? []
  return id ? { createdAt: Number(createdAt), id } : null
}
