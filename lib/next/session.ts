// Who is at the desk in this request: asked by pages and by every route of the desk.
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { hasUsers } from '../../db/desk/people/sign-in.ts'
import { type Visit, watchSession } from '../auth/sessions.ts'
import { type Desk, makeDesk } from '../desk.ts'
import { currentRequest, readingOf } from '../page-store/context.ts'
import { loadSettings } from '../reader/settings.ts'
import { urls } from '../urls.ts'
import { openSeal, visitOfKey } from './auth.ts'
import { cookieName } from './cookies.ts'

/** The desk of whoever is signed in; null for everyone else, and for who must set up a second step first. */
export async function findDesk(): Promise<Desk | null> {
  return deskOf(await visitOfKey(await sessionKey()))
}

/** The same for what a page sends by itself: the session is not taken for used. */
export async function watchDesk(): Promise<Desk | null> {
  const key = await sessionKey()
  const { db, now } = currentRequest()
  return deskOf(key ? await watchSession(db, key, now) : null)
}

async function deskOf(visit: Visit | null): Promise<Desk | null> {
  const request = currentRequest()
  const { db, now } = request
  request.isSignedIn ||= visit !== null
  request.isHeldBack = visit !== null && (await owesSecondStep(visit))
  if (request.isHeldBack && !/^(\/api)?\/desk\/account\//.test(request.address)) return null
  return visit ? { ...makeDesk(db, now, visit.actor), session: visit.session } : null
}

/** For pages: who is not signed in is sent to sign in, and comes back to where they wanted to go. */
export async function requireDesk(): Promise<Desk> {
  const desk = await findDesk()
  const { address, isHeldBack } = currentRequest()
  return desk ?? redirect(isHeldBack ? urls.account() : urls.login(address))
}

/** Their role has to have one, and they have none yet. */
async function owesSecondStep({ actor, hasSecondFactor }: Visit): Promise<boolean> {
  if (hasSecondFactor) return false
  const { secondFactorRoles } = await loadSettings(readingOf(currentRequest()))
  return secondFactorRoles.includes(actor.role)
}

export async function sessionKey(): Promise<string | null> {
  return openSeal((await cookies()).get(cookieName('session'))?.value)
}

/** False while a publication has nobody who could sign in. */
export function isSetUp(): Promise<boolean> {
  return hasUsers(currentRequest().db)
}
