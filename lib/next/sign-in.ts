// Signing in and out by plain forms that work without JavaScript, and by JSON for signing in again in place.
import { cookies } from 'next/headers'
import { z } from 'zod'
import { deviceName } from '../auth/device.ts'
import { safeReturnTo } from '../auth/return-to.ts'
import { signOut } from '../auth/sessions.ts'
import { type Door, type SignInAnswer, signIn, signInDemo, signInWithCode } from '../auth/sign-in.ts'
import { currentRequest } from '../page-store/context.ts'
import { site } from '../page-store/shared.ts'
import { urls } from '../urls.ts'
import { writerFault } from '../writer.ts'
import { answerError, Refused, seeOther } from './answer.ts'
import { sealKey } from './auth.ts'
import { isPlainForm, readBody } from './body.ts'
import {
  clearedSessionCookie,
  cookieName,
  deviceCookie,
  sessionCookie,
  stepCookie,
  typedCookie,
} from './cookies.ts'
import { checkOrigin, parse } from './handle.ts'
import { DEVICE_LIFE, openDevice, openStep, openTyped, sealDevice, sealStep, sealTyped } from './seals.ts'
import { sessionKey } from './session.ts'
import { refusedJson } from './sign-in-json.ts'

const words = z.string().max(500).default('')
const input = z.object({
  email: words,
  password: words,
  code: words,
  demo: words,
  returnTo: words,
  writer: words,
})

/** 303 into the desk with the cookie set, on to the code, or back to /login/ with the reason; JSON gets JSON. */
export async function answerSignIn(request: Request): Promise<Response> {
  const isForm = isPlainForm(request)
  try {
    checkOrigin(request)
    const { value } = await readBody(request)
    const { email, password, code, demo, returnTo, writer } = parse(input, value)
    const door = await doorOf(request)
    const answer = demo
      ? await signInDemo(door, { email: demo, isDemo: site().isDemo })
      : await signIn(door, { email, password, code })
    if (answer.kind === 'signed-in') {
      // In place, upon somebody's unsaved text: nobody else gets in over it.
      const fault = writerFault(writer || null, answer.user)
      if (!fault) return letIn(answer, { door, isForm, returnTo })
      await signOut(door.db, answer.key, door.now)
      throw new Refused(401, OTHER_WRITER, 'somebody-else')
    }
    if (!isForm) return refusedJson(answer)
    if (answer.kind !== 'code-needed')
      return seeOther(backTo(answer, returnTo), { 'Set-Cookie': typedCookie(await sealTyped(email)) })
    const step = await sealStep({ ...answer.pending, returnTo: safeReturnTo(returnTo) })
    return seeOther(urls.loginCode(), { 'Set-Cookie': stepCookie(step) })
  } catch (error) {
    return answerError(error, isForm)
  }
}

const OTHER_WRITER =
  'The text in this window was written by somebody else. Sign in as its writer to save it; as yourself, sign in in another tab.'

/** The second step of the form: the code, for the password that was right a moment ago. */
export async function answerCode(request: Request): Promise<Response> {
  try {
    checkOrigin(request)
    const { code } = parse(z.object({ code: words }), (await readBody(request)).value)
    const step = await findStep()
    if (!step) return seeOther(`${urls.login()}?said=late`)
    const door = await doorOf(request)
    const answer = await signInWithCode(door, step, code)
    if (answer.kind === 'signed-in') return letIn(answer, { door, isForm: true, returnTo: step.returnTo })
    if (answer.kind === 'code-refused') return seeOther(`${urls.loginCode()}?said=code-refused`)
    if (answer.kind === 'wait') return seeOther(`${urls.loginCode()}?said=wait&minutes=${minutes(answer)}`)
    return seeOther(`${urls.login()}?said=late`, { 'Set-Cookie': stepCookie('') })
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

/** The email address of the last refused attempt, so that nobody types it twice; empty when there was none. */
export async function findTypedEmail(): Promise<string> {
  return (await openTyped((await cookies()).get(cookieName('typed'))?.value))?.email ?? ''
}

export async function findStep() {
  return openStep((await cookies()).get(cookieName('step'))?.value)
}

/** Where this request's sender stands, with the browser they use and whether it is known. */
export async function doorOf(request: Request): Promise<Door> {
  const { db, now, client } = currentRequest()
  const known = await openDevice((await cookies()).get(cookieName('device'))?.value)
  return { db, now, client, device: deviceName(request.headers.get('user-agent')), known }
}

type Admitted = { key: string; user: { id: string } }
type Way = { door: Pick<Door, 'known'>; isForm: boolean; returnTo: string }

/** A session from before is ended; this browser is known from now on. */
export async function letIn({ key, user }: Admitted, { door, isForm, returnTo }: Way): Promise<Response> {
  await endOwnSession()
  const response = isForm ? seeOther(safeReturnTo(returnTo)) : Response.json({})
  response.headers.append('Set-Cookie', sessionCookie(await sealKey(key)))
  const device = await sealDevice(user.id, door.known ?? null)
  response.headers.append('Set-Cookie', deviceCookie(device, DEVICE_LIFE))
  response.headers.append('Set-Cookie', stepCookie(''))
  response.headers.append('Set-Cookie', typedCookie(''))
  return response
}

async function endOwnSession(): Promise<void> {
  const key = await sessionKey()
  const { db, now } = currentRequest()
  if (key) await signOut(db, key, now)
}

type Refusal = Exclude<SignInAnswer, { kind: 'signed-in' }>

const minutes = ({ seconds }: { seconds: number }) => String(Math.ceil(seconds / 60))

/** The address that was typed stays out of the page's address, which histories and logs keep (OWASP ASVS 5.0, 14.2.1). */
function backTo(answer: Refusal, returnTo: string): string {
  const query = new URLSearchParams({ said: answer.kind })
  if (answer.kind === 'wait') query.set('minutes', minutes(answer))
  if (returnTo) query.set('returnTo', safeReturnTo(returnTo))
  return `${urls.login()}?${query}`
}
