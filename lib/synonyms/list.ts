// The words that mean the same, for the screen on which editors keep them.
import { listSynonyms } from '../../db/reader/vocabulary.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'

export type SynonymView = { id: string; terms: string[] }

/** By their first term; null for whoever may not change them. */
export async function loadSynonyms({ db, now, actor }: Desk): Promise<SynonymView[] | null> {
  if (!can(actor, 'site.edit')) return null
  const rows = await listSynonyms({ db, now, note() {} })
  return rows.sort((a, b) => (a.terms[0] ?? '').localeCompare(b.terms[0] ?? '', 'en'))
}
