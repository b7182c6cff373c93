// Posts around an account that set or need cookies: proving who one is, a new password, links from mails, the first set-up.
import { z } from 'zod'
import { findUserByEmail } from '../../db/desk/people/sign-in.ts'
import { changeOwnPassword, passwordInput } from '../account/change.ts'
import { verifyInput, verifySelf } from '../account/verify.ts'
import { noticeOf } from '../auth/notice.ts'
import { forgetSetupCode, readSetupCode } from '../auth/setup-code.ts'
import { networkOf } from '../auth/throttle.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts'
import { site } from '../page-store/shared.ts'
import { urls } from '../urls.ts'
import { choosePassword } from '../users/choose-password.ts'
import { emailOf } from '../users/email.ts'
import { forgetPassword } from '../users/forgot.ts'
import { setUpFirstAdmin, setUpInput, setUpWait } from '../users/set-up.ts'
import { answerError, Refused, seeOther } from './answer.ts'
import { sealKey } from './auth.ts'
import { isPlainForm, isSentInPlace, readBody } from './body.ts'
import { sessionCookie } from './cookies.ts'
import { checkOrigin, parse, requireActor } from './handle.ts'
import { sendLetter } from './mail.ts'
import { doorOf, letIn } from './sign-in.ts'
import { wait } from './sign-in-json.ts'

const words = z.string().max(500).default('')

/** `{password|code}`: the session's holder has proved who they are, for a quarter of an hour. */
export function answerVerify(request: Request): Promise<Response> {
  return answering(request, async (value, isForm) => {
    const desk = await requireActor()
    const seconds = await verifySelf(desk, parse(verifyInput, value))
    if (seconds > 0) return wait(seconds)
    return isForm ? seeOther(urls.account()) : Response.json({})
  })
}

/** Every session ends; this browser goes on with a new one. */
export function answerNewPassword(request: Request): Promise<Response> {
  return answering(request, async (value) => {
    const desk = await requireActor()
    const { password } = parse(passwordInput, value)
    const { device, client } = await doorOf(request)
    const key = await changeOwnPassword(desk, { password, place: { device, network: networkOf(client) } })
    return Response.json({}, { headers: { 'Set-Cookie': sessionCookie(await sealKey(key)) } })
  })
}

/** The same answer at the same moment whoever is asked for: the work begins when the answer is on its way. */
export function answerForgot(request: Request): Promise<Response> {
  return answering(request, async (value) => {
    const { email } = parse(z.object({ email: words }), value)
    const door = await doorOf(request)
    setImmediate(() => {
      forgetPassword(door, email)
        .then((link) => link && sendLetter(link, link.name))
        .catch((error: unknown) => console.error(error))
    })
    return seeOther(`${urls.forgot()}?said=sent`)
  })
}

/** From the link in a mail: the password is chosen, and its holder is in, unless a code is still to be asked for. */
export async function answerWelcome(request: Request): Promise<Response> {
  return answering(request, async (value) => {
    const { key, password, again } = parse(z.object({ key: words, password: words, again: words }), value)
    const link = urls.choosePassword(/^[\w-]{43}$/.test(key) ? key : 'x')
    const back = backTo(request, link)
    if (password !== again) return back('differ')
    const door = await doorOf(request)
    try {
      const place = { device: door.device, network: networkOf(door.client) }
      const { user, sessionKey } = await choosePassword(door, { key, password, place })
      if (!sessionKey) return seeOther(`${urls.login()}?said=chosen`)
      return await letIn({ key: sessionKey, user }, { door, isForm: true, returnTo: '' })
    } catch (error) {
      if (error instanceof Invalid) return back(password.length > 200 ? 'long' : 'short')
      if (error instanceof NotFound) return seeOther(link)
      throw error
    }
  })
}

/** The first administrator, by the code that was printed at the start. Tries are counted as those of passwords are. */
export function answerSetUp(request: Request): Promise<Response> {
  return answering(request, async (value) => {
    const form = z.object({ code: words, name: words, email: words, password: words, again: words })
    const { again, ...given } = parse(form, value)
    const door = await doorOf(request)
    const back = backTo(request, urls.setUp())
    if (setUpWait(door) > 0) return back('wait')
    if (again !== given.password) return back('differ')
    const { data } = setUpInput.safeParse(given)
    if (!data) return back('name')
    try {
      const place = { device: door.device, network: networkOf(door.client) }
      const key = await setUpFirstAdmin(door, { ...data, expected: readSetupCode(site().dataDir), place })
      forgetSetupCode(site().dataDir)
      const user = await findUserByEmail(door.db, emailOf(data.email) ?? '')
      return letIn({ key, user: { id: user?.id ?? '' } }, { door, isForm: true, returnTo: '' })
    } catch (error) {
      if (error instanceof Forbidden) return back('code')
      if (error instanceof Conflict) return seeOther(urls.login())
      if (error instanceof Invalid) return back(error.issues[0]?.field === 'email' ? 'email' : 'short')
      throw error
    }
  })
}

type Answering = (value: unknown, isForm: boolean) => Promise<Response>

async function answering(request: Request, answer: Answering): Promise<Response> {
  const isForm = isPlainForm(request)
  try {
    checkOrigin(request)
    const answered = await answer((await readBody(request)).value, isForm)
    return isInPlace(request) ? told(answered) : answered
  } catch (error) {
    return answerError(error, isForm && !isInPlace(request))
  }
}

const isInPlace = (request: Request) => isPlainForm(request) && isSentInPlace(request)

/** Of a form that was sent in place: where it goes on to, with the cookies. */
function told(answer: Response): Response {
  const next = answer.headers.get('location')
  if (next === null) return answer
  const headers = new Headers(answer.headers)
  headers.delete('location')
  return Response.json({ next }, { headers })
}

/** What is refused: the page of the form says it, or the form itself where it was sent in place. */
function backTo(request: Request, form: string): (said: string) => Response {
  return (said) => {
    if (isInPlace(request)) throw new Refused(422, noticeOf(said, 0)?.text ?? '')
    return seeOther(`${form}?said=${said}`)
  }
}
