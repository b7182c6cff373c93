// Who is at the desk in this request: asked by pages and by every route of the desk.
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { hasUsers } from '../../db/desk/sign-in.ts'
import { type Visit, watchSession } from '../auth/sessions.ts'
import { type Desk, makeDesk } from '../desk.ts'
import { currentRequest } from '../page-store/context.ts'
import { urls } from '../urls.ts'
import { openSeal, visitOfKey } from './auth.ts'
import { cookieName } from './cookies.ts'

/** The desk of whoever is signed in; null for everyone else. */
export async function findDesk(): Promise<Desk | null> {
  return deskOf(await visitOfKey(await sessionKey()))
}

/** The same for what a page sends by itself: the session is not taken for used. */
export async function watchDesk(): Promise<Desk | null> {
  const key = await sessionKey()
  const { db, now } = currentRequest()
  return deskOf(key ? await watchSession(db, key, now) : null)
}

function deskOf(visit: Visit | null): Desk | null {
  const request = currentRequest()
  const { db, now } = request
  request.isSignedIn ||= visit !== null
  return visit ? { ...makeDesk(db, now, visit.actor), session: visit.session } : null
}

/** For pages: who is not signed in is sent to sign in, and comes back to where they wanted to go. */
export async function requireDesk(): Promise<Desk> {
  const desk = await findDesk()
  return desk ?? redirect(urls.login(currentRequest().address))
}

export async function sessionKey(): Promise<string | null> {
  return openSeal((await cookies()).get(cookieName('session'))?.value)
}

/** False while a publication has nobody who could sign in. */
export function isSetUp(): Promise<boolean> {
  return hasUsers(currentRequest().db)
}
