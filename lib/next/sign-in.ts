// Signing in and out by a plain form: what the buttons of /login/ and of the desk send; works without JavaScript.
import { z } from 'zod'
import { safeReturnTo } from '../auth/return-to.ts'
import { signOut } from '../auth/sessions.ts'
import { type SignInAnswer, signIn, signInDemo } from '../auth/sign-in.ts'
import { currentRequest } from '../page-store/context.ts'
import { site } from '../page-store/shared.ts'
import { urls } from '../urls.ts'
import { answerError, seeOther } from './answer.ts'
import { door, sealKey } from './auth.ts'
import { readBody } from './body.ts'
import { clearedSessionCookie, sessionCookie } from './cookies.ts'
import { checkOrigin, parse } from './handle.ts'
import { sessionKey } from './session.ts'

const words = z.string().max(500).default('')
const input = z.object({ email: words, password: words, demo: words, returnTo: words })

/** 303 into the desk with the cookie set, or back to /login/ with the reason. A session from before is ended. */
export async function answerSignIn(request: Request): Promise<Response> {
  try {
    checkOrigin(request)
    const { email, password, demo, returnTo } = parse(input, (await readBody(request)).value)
    const answer = demo
      ? await signInDemo(door(), { email: demo, isDemo: site().isDemo })
      : await signIn(door(), { email, password })
    if (answer.kind !== 'signed-in') return seeOther(backTo(answer, returnTo))
    await endOwnSession()
    return seeOther(safeReturnTo(returnTo), { 'Set-Cookie': sessionCookie(await sealKey(answer.key)) })
  } catch (error) {
    return answerError(error, true)
  }
}

/** The cache goes with the session, so that "back" shows nothing; drafts kept in the browser stay. */
export async function answerSignOut(request: Request): Promise<Response> {
  try {
    checkOrigin(request)
    await endOwnSession()
    const headers = { 'Set-Cookie': clearedSessionCookie(), 'Clear-Site-Data': '"cache"' }
    return seeOther(`${urls.login()}?said=goodbye`, headers)
  } catch (error) {
    return answerError(error, true)
  }
}

async function endOwnSession(): Promise<void> {
  const key = await sessionKey()
  const { db, now } = currentRequest()
  if (key) await signOut(db, key, now)
}

type Refusal = Exclude<SignInAnswer, { kind: 'signed-in' }>

/** The address that was typed stays out of the page's address, which histories and logs keep (OWASP ASVS 5.0, 14.2.1). */
function backTo(answer: Refusal, returnTo: string): string {
  const query = new URLSearchParams({ said: answer.kind })
  if (answer.kind === 'wait') query.set('minutes', String(Math.ceil(answer.seconds / 60)))
  if (returnTo) query.set('returnTo', safeReturnTo(returnTo))
  return `${urls.login()}?${query}`
}
