// The screens of authors: the list with Meet the Editors, and one profile.
import { listMedia } from '../../db/desk/subjects/choices.ts'
import { countStale, countTerms, listAllAuthors, type TermCount } from '../../db/desk/subjects/terms.ts'
import type { Desk } from '../desk.ts'
import { mediumView } from '../media/view.ts'
import { can } from '../policy.ts'
import { baseOf } from '../terms/base.ts'
import { loadTermHistory, type TermAct } from '../terms/history.ts'
import { mergeAct } from '../terms/may-merge.ts'
import { type MergePlan, planMerge } from '../terms/plan.ts'
import { listRemovedTerms } from '../terms/remove.ts'
import type { Removed } from '../terms/removed.ts'
import { whyAuthorStays } from './remove.ts'

type Row = Awaited<ReturnType<typeof listAllAuthors>>[number]
export type AuthorLine = TermCount & {
  id: string
  name: string
  credentials: string[]
  affiliation: string | null
}
export type AuthorList = {
  words: string
  page: number
  pages: number
  lines: AuthorLine[]
  editors: { id: string; name: string; role: string | null }[]
  removed: Removed[]
}

const PER_PAGE = 100

/** Null for whoever may not change them. */
export async function loadAuthors(
  desk: Desk,
  { words, page }: { words: string; page: number },
): Promise<AuthorList | null> {
  if (!can(desk.actor, 'author.edit')) return null
  const rows = await listAllAuthors(desk)
  const counts = await countTerms(desk, 'author')
  const wanted = words.toLowerCase()
  const fitting = rows.filter(({ name }) => name.toLowerCase().includes(wanted))
  const pages = Math.max(1, Math.ceil(fitting.length / PER_PAGE))
  const at = Math.min(Math.max(1, page), pages)
  const editors = rows
    .filter(({ isEditor }) => isEditor)
    .sort((a, b) => a.position - b.position || a.name.localeCompare(b.name, 'en'))
  return {
    ...{ words, page: at, pages },
    lines: fitting.slice((at - 1) * PER_PAGE, at * PER_PAGE).map((row) => lineOf(row, counts)),
    editors: editors.map(({ id, name, editorRole }) => ({ id, name, role: editorRole })),
    removed: await listRemovedTerms(desk, 'author', new Set(rows.map(({ id }) => id))),
  }
}

function lineOf({ id, name, credentials, affiliation }: Row, counts: Map<string, TermCount>): AuthorLine {
  return { ...{ id, name, credentials, affiliation, articles: 0, live: 0 }, ...counts.get(id) }
}

export type AuthorView = {
  line: AuthorLine
  row: Omit<Row, 'importRef'>
  base: string
  photo: { id: string; src: string; alt: string } | null
  stale: number
  history: TermAct[]
  plan: MergePlan | null
  mayMerge: boolean
  /** Nothing hangs on them; only earlier versions of articles have not been asked. */
  mayRemove: boolean
}

export async function loadAuthorForm(desk: Desk, id: string, into?: string): Promise<AuthorView | null> {
  if (!can(desk.actor, 'author.edit')) return null
  const found = (await listAllAuthors(desk)).find((one) => one.id === id)
  if (!found) return null
  const [photo] = found.photoId ? await listMedia(desk, [found.photoId]) : []
  const { importRef: _, ...row } = found
  const term = { kind: 'author', id } as const
  const line = lineOf(found, await countTerms(desk, 'author'))
  return {
    ...{ line, row, base: baseOf(found) },
    photo: photo ? mediumView(photo) : null,
    stale: await countStale(desk, term),
    history: await loadTermHistory(desk, term),
    mayMerge: can(desk.actor, mergeAct('author')),
    mayRemove: line.articles + line.live === 0 && (await whyAuthorStays(desk.db, found)) === null,
    plan: await planMerge(desk, term, into),
  }
}
