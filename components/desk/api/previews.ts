// Previews and their links at the server, from the browser.
import type { PreviewScreenView } from '../../../lib/preview/screen.ts'
import { ask, post } from './ask.ts'

export type NewLink = { kind: 'look' | 'approval'; label: string; days: number; revisionId: string | null }

export const previewApi = {
  load: (articleId: string, revisionId: string | null) =>
    ask<PreviewScreenView>(
      `articles/${articleId}/previews/${revisionId ? `?revision=${encodeURIComponent(revisionId)}` : ''}`,
      {},
    ),
  makeLink: (articleId: string, link: NewLink) =>
    post<{ id: string; address: string }>(`articles/${articleId}/previews/`, link),
  revokeLink: (articleId: string, id: string) =>
    post<unknown>(`articles/${articleId}/previews/${id}/revoke/`, {}),
  restoreLink: (articleId: string, id: string) =>
    post<unknown>(`articles/${articleId}/previews/${id}/restore/`, {}),
}
