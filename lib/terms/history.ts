// What was done with a category, a tag or an author, in words, and what an earlier state was where it can be brought back.
import { listTermActs } from '../../db/desk/subjects/terms.ts'
import { listStandingKeptActs } from '../../db/store/kept-acts.ts'
import { listStandingMerges } from '../../db/store/subjects/term-merges.ts'
import type { Term } from '../../db/store/subjects/terms.ts'
import { counted } from '../counted.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { mergeAct } from './may-merge.ts'
import { ACTS_SHOWN } from './shown.ts'

export type TermAct = {
  id: string
  at: number
  byName: string
  words: string
  before: Record<string, unknown> | null
  /** Of a merge that can be undone: which one. */
  mergeId: string | null
  /** Of a tag that was split, where it can be undone: which split. */
  splitId?: string | null
}

export async function loadTermHistory(desk: Desk, { kind, id }: Term): Promise<TermAct[]> {
  const rows = await listTermActs(desk, { kind, id }, ACTS_SHOWN)
  const merges = rows.flatMap(({ detail }) => mergeOf(detail) ?? [])
  const standing = can(desk.actor, mergeAct(kind)) ? await listStandingMerges(desk.db, merges) : []
  const splits = await listStandingKeptActs(
    desk.db,
    rows.flatMap(({ detail }) => splitOf(detail) ?? []),
  )
  return rows.map(({ id, at, actorName, act, detail }) => ({
    ...{ id, at, byName: actorName, words: wordsOf(act, detail) },
    before: stateOf(detail.before),
    mergeId: standing.find((merge) => merge === mergeOf(detail)) ?? null,
    splitId: splits.find((split) => split === splitOf(detail)) ?? null,
  }))
}

/** Null of what is no merge, and of merges from before they were kept. */
export const mergeOf = ({ merge }: Record<string, unknown>) => (typeof merge === 'string' ? merge : null)

const splitOf = ({ split }: Record<string, unknown>) => (typeof split === 'string' ? split : null)

/** Follows the name of who did it. */
function wordsOf(act: string, detail: Record<string, unknown>): string {
  const verb = act.split('.')[1] ?? act
  switch (verb) {
    case 'add':
      return 'added it'
    case 'rename':
      return `renamed it from “${detail.before}” to “${detail.name}”`
    case 'edit':
      return 'changed it'
    case 'merge':
      return `merged “${detail.from}” into it (${followed(detail)})`
    case 'unmerge':
      return unmergeWords(detail)
    case 'remove':
      return 'removed it'
    case 'restore':
      return 'brought it back'
    case 'split':
      return `gave ${detail.articles} of its articles “${detail.name}” instead`
    case 'unsplit':
      return unsplitWords(detail)
    case 'move':
      return `moved it ${detail.step} in Meet the Editors`
    default:
      return 'saved it'
  }
}

/** What could not be as it was is said. */
function unmergeWords(detail: Record<string, unknown>): string {
  const { into, stayed, old, now } = detail
  const kept = counted(Number(stayed), 'article')
  return [
    `undid its merge into “${into}”: ${followed(detail)} came back`,
    ...(Number(stayed) > 0
      ? [
          `${kept} had been given something else meanwhile and ${stayed === 1 ? 'stays as it is' : 'stay as they are'}`,
        ]
      : []),
    ...(old === now ? [] : [`its old address ${old} is another one’s now, so readers find it at ${now}`]),
  ].join('; ')
}

function unsplitWords({ name, articles, stayed }: Record<string, unknown>): string {
  const words = `took back giving its articles “${name}”: ${counted(Number(articles), 'article')} came back`
  if (Number(stayed) === 0) return words
  return `${words}; ${counted(Number(stayed), 'article')} had been given something else meanwhile and ${stayed === 1 ? 'stays as it is' : 'stay as they are'}`
}

/** "3 articles", and who advertises there, if anybody. */
const followed = ({ articles, campaigns }: Record<string, unknown>) =>
  [counted(Number(articles), 'article'), ...(campaigns ? [counted(Number(campaigns), 'campaign')] : [])].join(
    ', ',
  )

function stateOf(before: unknown): Record<string, unknown> | null {
  if (typeof before === 'string') return { name: before }
  return before !== null && typeof before === 'object' && !Array.isArray(before)
    ? (before as Record<string, unknown>)
    : null
}
