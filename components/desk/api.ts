// The desk's one way to the server from the browser: every act of its HTTP API as a typed function.
import type { ArticleContent } from '../../lib/articles/content.ts'
import type { Issue } from '../../lib/errors.ts'

export type Choice = { id: string; label: string }
export type AuthorChoice = Choice & { credentials: string[] }
/** What stands on the server when somebody else was quicker. */
export type Current = { rev: number; content: ArticleContent; byName: string | null }

/** `status` 0 means that the server was not reached. */
export type Failure = { ok: false; status: number; message: string; issues: Issue[]; current: unknown }
export type Answer<T> = { ok: true; value: T } | Failure

export const deskApi = {
  createArticle: (content: ArticleContent) =>
    post<{ id: string; slug: string; rev: number }>('articles/', { content }),
  saveArticle: (id: string, save: { rev: number; content: ArticleContent }) =>
    post<{ rev: number }>(`articles/${id}/`, save),
  publishArticle: (id: string, publish: { rev: number; at?: number }) =>
    post<{ visibleFrom: number }>(`articles/${id}/publish/`, publish),
  withdrawArticle: (id: string, why: string) => post<unknown>(`articles/${id}/withdraw/`, { why }),
  addTag: (name: string) => post<{ id: string; name: string }>('tags/', { name }),
  searchTags: (words: string) => search<Choice>('tags/', words),
  searchAuthors: (words: string) => search<AuthorChoice>('authors/', words),
}

export const isConflict = (failure: Failure): failure is Failure & { current: Current } =>
  failure.status === 409 && failure.current !== null

function post<T>(path: string, body: unknown): Promise<Answer<T>> {
  return ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function search<T>(path: string, words: string): Promise<T[]> {
  const answer = await ask<{ choices: T[] }>(`${path}?q=${encodeURIComponent(words)}`, {})
  return answer.ok ? answer.value.choices : []
}

async function ask<T>(path: string, request: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/desk/${path}`, { ...request, redirect: 'error' })
    const body = await response.json()
    if (response.ok) return { ok: true, value: body }
    const { message = UNREADABLE, issues = [], current = null } = body.error ?? {}
    return { ok: false, status: response.status, message, issues, current }
  } catch {
    return { ok: false, status: 0, message: 'The server cannot be reached.', issues: [], current: null }
  }
}

const UNREADABLE = 'The server answered in a way this page does not understand.'
