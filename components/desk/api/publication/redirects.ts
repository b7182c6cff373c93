// Redirects at the server, from the browser.

import type { Progress } from '../../../../lib/redirects/file/progress.ts'
import type { FileReport, TakenIn } from '../../../../lib/redirects/file/take-in.ts'
import type { Reach } from '../../../../lib/redirects/reach.ts'
import type { Tried } from '../../../../lib/redirects/try.ts'
import { ask, post } from '../ask.ts'

export type RedirectDraft = { from: string; to: string; reach: Reach; note: string }

export const redirectsApi = {
  add: (draft: RedirectDraft) => post<{ id: string }>('redirects/', draft),
  /** `was`: where it led on the screen. */
  change: (id: string, draft: RedirectDraft & { was: string }) =>
    post<{ id: string; to: string }>(`redirects/${id}/`, draft),
  remove: (id: string) => post<{ id: string }>(`redirects/${id}/remove/`, {}),
  restore: (id: string) => post<{ id: string }>(`redirects/${id}/restore/`, {}),
  /** Changes nothing. `work` is what `progress` is asked by meanwhile. */
  lookAtFile: (file: Blob, work: string) => send<FileReport>('POST', file, `?work=${work}`),
  /** `base` is what looking at it answered. */
  takeInFile: (file: Blob, base: string, work: string) =>
    send<TakenIn>('PUT', file, `?base=${encodeURIComponent(base)}&work=${work}`),
  progress: (work: string) => ask<{ progress: Progress | null }>(`redirects/file/progress/?work=${work}`, {}),
  tryAddress: (address: string) => ask<Tried>(`redirects/try/?address=${encodeURIComponent(address)}`, {}),
}

const send = <T>(method: string, body: Blob, query = '') =>
  ask<T>(`redirects/file/${query}`, {
    ...{ method, body },
    headers: { 'Content-Type': 'application/octet-stream' },
  })
