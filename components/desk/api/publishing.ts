// What brings articles to readers and takes them away, at the server: every act as a typed function.
import type { Finding } from '../../../lib/publications/preflight/finding.ts'
import type { CorrectionView } from '../../../lib/reader/views.ts'
import { type Answer, ask, post } from './ask.ts'

export type PublishRequest = { rev: number; at?: number; until?: number | null; despite?: string }
export type WithdrawRequest = { why: string; to?: string; toArticleId?: string }
export type CorrectionRequest = { kind: CorrectionView['kind']; text: string; at?: number }
/** As it stands. */
export type CorrectionWords = Required<CorrectionRequest>
/** `undo` is what taking the act back asks for. */
export type Done = { undo: string }

export const publishingApi = {
  checks: (id: string, at?: number): Promise<Answer<{ findings: Finding[] }>> =>
    ask(`articles/${id}/preflight/${at ? `?at=${at}` : ''}`, {}),
  publish: (id: string, publish: PublishRequest) =>
    post<Done & { visibleFrom: number }>(`articles/${id}/publish/`, publish),
  unschedule: (id: string) => post<Done & { isLive: boolean }>(`articles/${id}/unschedule/`, {}),
  withdraw: (id: string, withdraw: WithdrawRequest) => post<Done>(`articles/${id}/withdraw/`, withdraw),
  expire: (id: string, until: number | null) => post<Done>(`articles/${id}/expire/`, { until }),
  embargo: (id: string, until: number | null) => post<Done>(`articles/${id}/embargo/`, { until }),
  undo: (id: string, entryId: string) => post<unknown>(`articles/${id}/undo/`, { entryId }),
  changeSlug: (id: string, slug: string) =>
    post<{ slug: string; redirectsFrom: string | null }>(`articles/${id}/slug/`, { slug }),
  /** Under one key it is printed once. */
  correct: (id: string, correction: CorrectionRequest & { key: string }) =>
    post<{ id: string }>(`articles/${id}/corrections/`, correction),
  /** `was`: what was shown before; changed meanwhile, the answer is 409 with what stands now. */
  editCorrection: (
    id: string,
    correctionId: string,
    correction: CorrectionRequest & { was: CorrectionWords },
  ) => post<unknown>(`articles/${id}/corrections/${correctionId}/`, correction),
  removeCorrection: (id: string, correctionId: string) =>
    post<unknown>(`articles/${id}/corrections/${correctionId}/remove/`, {}),
}
