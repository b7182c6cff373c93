// How the desk's pages talk to the server: one answer shape for whatever happens, also when nobody answers.
import type { Issue } from '../../../lib/errors.ts'
import { WRITER } from '../../../lib/writer.ts'

/** `status` 0 means that the server was not reached. */
export type Failure = {
  ok: false
  status: number
  message: string
  issues: Issue[]
  current: unknown
  /** "verify": a password is asked for again; "somebody-else": signed in, but not as who wrote; of signing in, what is missing. */
  kind?: string
  /** Milliseconds the server asks to wait. */
  after?: number
}
export type Answer<T> = { ok: true; value: T } | Failure

/**
 * Raised in the window when the session has ended: whoever can ask for signing in again does. Its detail is a sentence
 * when somebody else is signed in by now.
 */
export const SIGNED_OUT = 'masthead:signed-out'

/** Whose work this page holds. */
let writer: string | null = null

/** Until it is taken back, the server refuses what this page sends while somebody else is signed in: no text goes under another's name. */
export function writeAs(userId: string): () => void {
  writer = userId
  return () => {
    writer = null
  }
}

export function post<T>(path: string, body: unknown, more: RequestInit = {}): Promise<Answer<T>> {
  return ask(path, {
    ...more,
    method: 'POST',
    headers: { ...more.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** A plain form as the browser would send it; answered is where it goes on to. */
export function sendForm(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): Promise<Answer<{ next: string }>> {
  const fields = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)])
  const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams(fields).toString()
  const address = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
  return askAt(address, { method: 'POST', headers, body })
}

/** The choices that fit the words. */
export async function search<T>(path: string, words: string): Promise<Answer<T[]>> {
  const answer = await ask<{ choices: T[] }>(`${path}?q=${encodeURIComponent(words)}`, {})
  return answer.ok ? { ok: true, value: answer.value.choices } : answer
}

export function ask<T>(path: string, request: RequestInit): Promise<Answer<T>> {
  return askAt(`/api/desk/${path}`, request)
}

/** Any address of the API. */
export async function askAt<T>(address: string, request: RequestInit): Promise<Answer<T>> {
  try {
    const headers = { ...(writer && { [WRITER]: writer }), ...request.headers }
    const response = await fetch(address, { ...request, headers, redirect: 'error' })
    const body = await response.json()
    if (response.ok) return { ok: true, value: body }
    const { message = UNREADABLE, issues = [], current = null, kind } = body.error ?? {}
    if (response.status === 401) {
      const detail = kind === 'somebody-else' ? message : null
      dispatchEvent(new CustomEvent(SIGNED_OUT, { detail }))
    }
    const after = 1000 * (Number(response.headers.get('Retry-After')) || 0)
    return { ok: false, status: response.status, message, issues, current, kind, after }
  } catch {
    return { ok: false, status: 0, message: 'The server cannot be reached.', issues: [], current: null }
  }
}

const UNREADABLE = 'The server answered in a way this page does not understand.'
