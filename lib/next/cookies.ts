// The desk's cookies: their names and how they are kept, on https and on plain http.
import { LONGEST } from '../auth/sessions.ts'
import { site } from '../page-store/shared.ts'

/** The prefix makes browsers insist on https, on this very host and on the whole of it (RFC 6265bis, 4.1.3.2). */
export const isHttps = () => site().origin?.startsWith('https:') ?? false
export const cookieName = (name: 'session' | 'csrf' | 'callback') =>
  `${isHttps() ? '__Host-' : ''}masthead.${name}`

/** Lax, so that a link in a mail leads into the desk; forged posts are refused by their origin. */
export const cookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: isHttps(),
})

export function sessionCookie(value: string): string {
  return cookieText(value, LONGEST / 1000)
}

export function clearedSessionCookie(): string {
  return cookieText('', 0)
}

function cookieText(value: string, maxAge: number): string {
  const secure = isHttps() ? '; Secure' : ''
  return `${cookieName('session')}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`
}
