// One's own account and the people of the newsroom at the server, from the browser.

import type { Drawing } from '../../../lib/account/draw-code.ts'
import type { SessionView } from '../../../lib/account/load.ts'
import type { Role } from '../people/roles.ts'
import { type Answer, ask, askAt, post } from './ask.ts'

export type Shown = { id: string; how: 'sent' | 'kept' | 'failed'; link: string | null }

/** Below /api/session/: signing in again, proving who one is, a new password. */
export function postSession(path: string, body: unknown): Promise<Answer<unknown>> {
  return askAt(`/api/session/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

export const accountApi = {
  rename: (name: string) => post('account/', { name }),
  changePassword: (password: string) => postSession('password/', { password }),
  beginSecondFactor: () => post<{ secret: string; drawing: Drawing }>('account/second-factor/begin/', {}),
  confirmSecondFactor: (code: string) => post<{ codes: string[] }>('account/second-factor/', { code }),
  endSecondFactor: () => post('account/second-factor/end/', {}),
  renewCodes: () => post<{ codes: string[] }>('account/second-factor/codes/', {}),
  endSessions: (id?: string) => post('account/sessions/', { id }),
}

export const peopleApi = {
  invite: (person: { name: string; email: string; role: Role }) => post<Shown>('people/', person),
  changeRole: (id: string, role: Role) => post(`people/${id}/role/`, { role }),
  setAccess: (id: string, isDisabled: boolean) => post(`people/${id}/access/`, { isDisabled }),
  sendLink: (id: string) => post<Shown>(`people/${id}/link/`, {}),
  listSessions: (id: string) => ask<SessionView[]>(`people/${id}/sessions/`, {}),
  endSessions: (id: string, sessionId?: string) => post(`people/${id}/sessions/`, { id: sessionId }),
  resetSecondFactor: (id: string) => post(`people/${id}/second-factor/`, {}),
}
