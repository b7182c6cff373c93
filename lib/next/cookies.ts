// The desk's cookies: their names and how they are kept, on https and on plain http.
import { LONGEST } from '../auth/sessions.ts'
import { PATIENCE } from '../auth/sign-in.ts'
import { site } from '../page-store/shared.ts'

/** The prefix makes browsers insist on https, on this very host and on the whole of it (RFC 6265bis, 4.1.3.2). */
export const isHttps = () => site().origin.startsWith('https:')
export const cookieName = (name: 'session' | 'csrf' | 'callback' | 'step' | 'typed' | 'device') =>
  `${isHttps() ? '__Host-' : ''}masthead.${name}`

/** Lax, so that a link in a mail leads into the desk; forged posts are refused by their origin. */
export const cookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: isHttps(),
})

export function sessionCookie(value: string): string {
  return cookieText('session', value, LONGEST / 1000)
}

export function clearedSessionCookie(): string {
  return cookieText('session', '', 0)
}

/** Between password and code. */
export function stepCookie(value: string): string {
  return cookieText('step', value, value ? PATIENCE / 1000 : 0)
}

/** What was typed when signing in was refused, but for the password. */
export function typedCookie(value: string): string {
  return cookieText('typed', value, value ? PATIENCE / 1000 : 0)
}

export function deviceCookie(value: string, maxAge: number): string {
  return cookieText('device', value, maxAge)
}

function cookieText(name: 'session' | 'step' | 'typed' | 'device', value: string, maxAge: number): string {
  const secure = isHttps() ? '; Secure' : ''
  return `${cookieName(name)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`
}
