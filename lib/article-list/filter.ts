// What the article list can be asked for, as its address says it: read from a query, and written back into one.
import { z } from 'zod'
import '../no-eval.ts'

/** In the order in which they are offered. */
export const LIST_STATUSES = [
  'all',
  'draft',
  'in-review',
  'copyedited',
  'ready',
  'scheduled',
  'live',
  'changed',
  'withdrawn',
  'trash',
] as const
export type ListStatus = (typeof LIST_STATUSES)[number]

export const LIST_SORTS = ['changed', 'published', 'created', 'title'] as const
export type ListSort = (typeof LIST_SORTS)[number]

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Postgres holds every sign but this one, and no name of ours has it. */
const WITHOUT_ZERO = /^[^\0]*$/

/** Whatever does not fit is taken for not said: an address somebody mistyped still shows a list. */
const said = (most: number) => z.string().trim().max(most).regex(WITHOUT_ZERO).catch('')
const day = z.string().regex(DAY).catch('')

export const listQuery = z.object({
  status: z.enum(LIST_STATUSES).catch('all'),
  q: said(200),
  /** "me", or somebody's id. */
  owner: said(80),
  /** "me", "nobody", or somebody's id. */
  assignee: said(80),
  /** A category's path, a tag's, an author's or an issue's slug; for tags and authors also the name. */
  category: said(300),
  tag: said(200),
  author: said(200),
  issue: said(40),
  /** Which date `from` and `to` are about. */
  date: z.enum(['changed', 'published', 'created']).catch('changed'),
  from: day,
  to: day,
  sort: z.enum(LIST_SORTS).catch('changed'),
  order: z.enum(['', 'up', 'down']).catch(''),
  /** Where the page begins: the `next` of the one before. */
  after: said(600),
})

export type ListQuery = z.output<typeof listQuery>

export const PLAIN_QUERY: ListQuery = listQuery.parse({})

type Params = Record<string, string | string[] | undefined>

/** Of a parameter that is said twice the first counts. */
export function readListQuery(params: Params): ListQuery {
  const single = Object.entries(params).map(([name, value]) => [
    name,
    Array.isArray(value) ? value[0] : value,
  ])
  return listQuery.parse(Object.fromEntries(single))
}

/** "status=live&tag=gout": only what differs from the plain list, always in the same order. */
export function writeListQuery(query: Partial<ListQuery>): string {
  const params = new URLSearchParams()
  for (const name of Object.keys(PLAIN_QUERY) as (keyof ListQuery)[]) {
    const value = query[name] ?? ''
    if (value !== '' && value !== PLAIN_QUERY[name]) params.set(name, value)
  }
  return params.toString()
}

/** The same list with something else asked for; it begins at its beginning. */
export function withAsked(query: ListQuery, asked: Partial<ListQuery>): string {
  return writeListQuery({ ...query, after: '', ...asked })
}

/** Titles begin with A, dates with the latest, unless it is turned round. */
export function isUpward({ sort, order }: Pick<ListQuery, 'sort' | 'order'>): boolean {
  return order === '' ? sort === 'title' : order === 'up'
}

/** How many things are asked for beyond the status: what the "Filters" button says. */
export function countAsked(query: ListQuery): number {
  const { owner, assignee, category, tag, author, issue, from, to } = query
  return [owner, assignee, category, tag, author, issue, from || to].filter(Boolean).length
}
