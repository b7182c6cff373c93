// next-auth as the desk uses it: passwords only, a sealed cookie that holds nothing but the key of a session (decision 006).
import type { NextAuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { safeReturnTo } from '../auth/return-to.ts'
import { LONGEST, signOut, type Visit, visitSession } from '../auth/sessions.ts'
import { type SignInAnswer, signIn, signInDemo } from '../auth/sign-in.ts'
import { currentRequest } from '../page-store/context.ts'
import { shared, site } from '../page-store/shared.ts'
import { cookieName, cookieOptions, isHttps } from './cookies.ts'

const maxAge = LONGEST / 1000

/** The value of the session cookie for a session's key. */
export function sealKey(key: string): Promise<string> {
  return encode({ token: { sid: key }, secret: secret(), maxAge })
}

/** The session's key in a cookie's value; null for anything that was not sealed here. */
export async function openSeal(value: string | undefined): Promise<string | null> {
  if (!value) return null
  try {
    const token = await decode({ token: value, secret: secret() })
    return typeof token?.sid === 'string' ? token.sid : null
  } catch {
    // Whatever a stranger writes into a cookie is an ordinary case of "not signed in".
    return null
  }
}

/** Who a session's key belongs to, asked of the store at every request. */
export async function visitOfKey(key: string | null): Promise<Visit | null> {
  const { db, now } = currentRequest()
  return key ? visitSession(db, key, now) : null
}

/** next-auth takes every fault of signing in for a wrong password; `onFault` hears of it, to answer what it was. */
export function authOptions(onFault: (error: unknown) => void = () => {}): NextAuthOptions {
  return {
    secret: secret(),
    useSecureCookies: isHttps(),
    session: { strategy: 'jwt', maxAge },
    pages: { signIn: '/login/', signOut: '/login/', error: '/login/' },
    cookies: {
      sessionToken: { name: cookieName('session'), options: cookieOptions() },
      csrfToken: { name: cookieName('csrf'), options: cookieOptions() },
      callbackUrl: { name: cookieName('callback'), options: cookieOptions() },
    },
    providers: [passwordProvider(onFault), ...(site().isDemo ? [demoProvider(onFault)] : [])],
    jwt: { maxAge, decode: async ({ token }) => tokenOf(await openSeal(token)) },
    callbacks: {
      /** On sign-in `user.id` is the session's key; it is all the cookie carries. */
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      async session({ session, token }) {
        const visit = await visitOfKey(typeof token.sid === 'string' ? token.sid : null)
        return { expires: session.expires, ...(visit ? { user: { name: visit.actor.name } } : {}) }
      },
      redirect: ({ url }) => safeReturnTo(url),
    },
    events: { signOut: ({ token }) => endSession(token?.sid) },
    // Every refusal is an answer to the person already; its own notices would name the missing NEXTAUTH_URL.
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  }
}

type OnFault = (error: unknown) => void

function passwordProvider(onFault: OnFault) {
  return CredentialsProvider({
    credentials: { email: {}, password: {}, code: {} },
    authorize: (given) =>
      userOf(onFault, () =>
        signIn(door(), {
          email: given?.email ?? '',
          password: given?.password ?? '',
          code: given?.code,
        }),
      ),
  })
}

function demoProvider(onFault: OnFault) {
  return CredentialsProvider({
    id: 'demo',
    credentials: { email: {} },
    authorize: (given) =>
      userOf(onFault, () => signInDemo(door(), { email: given?.email ?? '', isDemo: site().isDemo })),
  })
}

export function door() {
  const { db, now, client } = currentRequest()
  return { db, now, client }
}

async function userOf(onFault: OnFault, enter: () => Promise<SignInAnswer>) {
  try {
    const answer = await enter()
    return answer.kind === 'signed-in' ? { id: answer.key } : null
  } catch (error) {
    onFault(error)
    throw error
  }
}

async function endSession(key: unknown): Promise<void> {
  const { db, now } = currentRequest()
  if (typeof key === 'string') await signOut(db, key, now)
}

/** A cookie whose session has ended counts as none. */
async function tokenOf(key: string | null) {
  return (await visitOfKey(key)) ? { sid: key } : null
}

export function secret(): string {
  const { secret } = shared()
  if (!secret) throw new Error('The desk is served through server.ts, which finds the secret.')
  return secret
}
