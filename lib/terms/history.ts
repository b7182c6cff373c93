// What was done with a category, a tag or an author, in words, and what an earlier state was where it can be brought back.
import { listTermActs } from '../../db/desk/terms.ts'
import type { Term } from '../../db/store/terms.ts'
import type { Desk } from '../desk.ts'

export type TermAct = {
  id: string
  at: number
  byName: string
  words: string
  before: Record<string, unknown> | null
}

export async function loadTermHistory(desk: Desk, { kind, id }: Term): Promise<TermAct[]> {
  const rows = await listTermActs(desk, kind, id)
  return rows.map(({ id, at, actorName, act, detail }) => ({
    ...{ id, at, byName: actorName, words: wordsOf(act, detail) },
    before: stateOf(detail.before),
  }))
}

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
      return `merged “${detail.from}” into it (${detail.articles} articles)`
    case 'split':
      return `gave ${detail.articles} of its articles “${detail.name}” instead`
    case 'move':
      return `moved it ${detail.step} in Meet the Editors`
    default:
      return 'saved it'
  }
}

function stateOf(before: unknown): Record<string, unknown> | null {
  if (typeof before === 'string') return { name: before }
  return before !== null && typeof before === 'object' && !Array.isArray(before)
    ? (before as Record<string, unknown>)
    : null
}
