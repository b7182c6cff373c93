// Print issues at the server, from the browser: every act as a typed function.
import type { IssueBoard } from '../../../../lib/issues/board.ts'
import type { EditedIssue } from '../../../../lib/issues/edit.ts'
import type { IssuePdf } from '../../../../lib/issues/pdf/view.ts'
import type { PublishedIssue } from '../../../../lib/issues/publishing/publish.ts'
import type { IssueState } from '../../../../lib/issues/state.ts'
import { type Answer, ask, post } from '../ask.ts'
import { insistently, sendFile, type UploadOptions } from '../media.ts'

/** What the screen began from. */
export type From = { rev: number; order: string }
/** What it shows as done last about the issue's publishing. */
type Seen = { lastAct: string | null }

export const issuesApi = {
  board: (id: string) => ask<IssueBoard>(`issues/${id}/board/`, {}),
  save: (id: string, from: From, state: IssueState) => post<EditedIssue>(`issues/${id}/`, { ...from, state }),
  restore: (id: string, from: From, versionId: string) =>
    post<EditedIssue>(`issues/${id}/restore/`, { ...from, versionId }),
  publish: (id: string, from: From & Seen, publish: { at?: number; despite?: string }) =>
    post<PublishedIssue>(`issues/${id}/publish/`, { ...from, ...publish }),
  undo: (id: string, entryId: string) => post<{ articles: number }>(`issues/${id}/undo/`, { entryId }),
  /** In pieces, going on where it broke off; readers get it with the next save. */
  uploadPdf: async (id: string, file: File, options: UploadOptions): Promise<Answer<IssuePdf>> => {
    const sent = await sendFile(file, { ...options, kind: 'pdf' })
    if (!sent.ok) return sent
    const uploadId = sent.value.kind === 'send' ? sent.value.id : ''
    return insistently(() => post<IssuePdf>(`issues/${id}/pdf/`, { uploadId }), options.signal)
  },
  unschedule: (id: string, seen: Seen) =>
    post<{ undo: string; articles: number }>(`issues/${id}/unschedule/`, seen),
}
