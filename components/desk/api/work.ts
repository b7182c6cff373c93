// What goes on around an article, at the server: its stages, who has it, notes.
import type { ArticleWork } from '../../../lib/articles/work.ts'
import type { ArticleStatus } from '../../../lib/workflow/steps.ts'
import { ask, post } from './ask.ts'

export type Move = { from: ArticleStatus; to: ArticleStatus; note?: string; assigneeId?: string | null }

export const workApi = {
  createAuthor: (author: { name: string; credentials: string[] }) =>
    post<{ id: string; name: string; credentials: string[] }>('authors/', author),
  load: (id: string) => ask<ArticleWork>(`articles/${id}/work/`, {}),
  move: (id: string, move: Move) => post<unknown>(`articles/${id}/move/`, move),
  assign: (id: string, assigneeId: string | null) => post<unknown>(`articles/${id}/assign/`, { assigneeId }),
  /** Under one key it is left once. */
  addNote: (id: string, note: { text: string; key: string }) =>
    post<{ id: string }>(`articles/${id}/notes/`, note),
  resolveNote: (id: string, noteId: string, isResolved: boolean) =>
    post<unknown>(`articles/${id}/notes/${noteId}/`, { isResolved }),
}
