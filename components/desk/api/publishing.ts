// What brings articles to readers and takes them away, at the server: every act as a typed function.
import { post } from './ask.ts'

export const publishingApi = {
  publish: (id: string, publish: { rev: number; at?: number }) =>
    post<{ visibleFrom: number }>(`articles/${id}/publish/`, publish),
  withdraw: (id: string, why: string) => post<unknown>(`articles/${id}/withdraw/`, { why }),
}
