// The article list's acts at the server, from the browser.
import type { BulkOutcome } from '../../../lib/article-list/bulk.ts'
import type { ListChange } from '../../../lib/article-list/change.ts'
import type { Column } from '../../../lib/article-list/columns.ts'
import { post } from './ask.ts'

/** What is not said is left as it is. */
export type SentChange =
  | Exclude<ListChange, { kind: 'categories' | 'tags' | 'issue' }>
  | { kind: 'categories' | 'tags'; add?: string[]; remove?: string[]; set?: string[] }
  | { kind: 'issue'; issueId: string | null; section?: string; position?: number }

export const listApi = {
  change: (changes: { id: string; rev?: number; change: SentChange }[]) =>
    post<BulkOutcome>('articles/bulk/', { changes }),
  saveView: (view: { name: string; query: string }) =>
    post<{ id: string; name: string; query: string }>('views/', view),
  removeView: (id: string) => post<unknown>(`views/${id}/remove/`, {}),
  saveColumns: (columns: Column[]) => post<unknown>('columns/', { columns }),
}
