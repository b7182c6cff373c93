// Who may merge: categories and authors have addresses that readers know and link to, tags come and go.
import type { TermKind } from '../../db/schema/articles.ts'
import type { Act } from '../policy.ts'

/** Undoing a merge asks the same. */
export const mergeAct = (kind: TermKind): Act => (kind === 'tag' ? 'taxonomy.edit' : 'taxonomy.merge')
