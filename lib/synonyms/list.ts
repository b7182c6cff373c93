// The words that mean the same, for the screen on which editors keep them: with what they were, and those removed.
import { type ActivityRow, listActsWith } from '../../db/desk/activity.ts'
import { listSynonyms } from '../../db/reader/vocabulary.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import type { TermAct } from '../terms/history.ts'
import { type Removed, removedOf } from '../terms/removed.ts'
import { synonymBase } from './base.ts'

export type SynonymView = { id: string; base: string; terms: string[]; history: TermAct[] }
export type SynonymList = { synonyms: SynonymView[]; removed: Removed[] }

/** By their first term; null for whoever may not change them. */
export async function loadSynonyms(desk: Desk): Promise<SynonymList | null> {
  const { db, now, actor } = desk
  if (!can(actor, 'site.edit')) return null
  const rows = await listSynonyms({ db, now, note() {} })
  const acts = await listActsWith(desk, { subject: 'synonym' })
  const byId = Map.groupBy(acts, ({ subjectId }) => subjectId)
  return {
    synonyms: rows
      .map(({ id, terms }) => ({
        id,
        terms,
        base: synonymBase(terms),
        history: historyOf(byId.get(id) ?? []),
      }))
      .sort((a, b) => (a.terms[0] ?? '').localeCompare(b.terms[0] ?? '', 'en')),
    removed: removedOf(acts, new Set(rows.map(({ id }) => id)), (detail) => {
      const [name = '', ...others] = termsIn(detail.before)
      return name ? { name, label: others.join(', ') } : null
    }),
  }
}

function historyOf(acts: readonly ActivityRow[]): TermAct[] {
  return acts.map(({ id, at, actorName: byName, act, detail }) => {
    const before = act === 'synonym.save' ? termsIn(detail.before) : []
    return {
      ...{ id, at, byName, words: wordsOf(act, detail), mergeId: null },
      before: before.length > 0 ? { terms: before.join(', ') } : null,
    }
  })
}

function wordsOf(act: string, { before, terms }: Record<string, unknown>): string {
  const said = (words: unknown) => `“${termsIn(words).join(', ')}”`
  switch (act) {
    case 'synonym.add':
      return `added ${said(terms)}`
    case 'synonym.remove':
      return 'removed them'
    case 'synonym.restore':
      return 'brought them back'
    default:
      return `changed ${said(before)} to ${said(terms)}`
  }
}

export const termsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
