// Who waits for nobody's pages: saves and uploads of people at the desk, and who is signing in. Strangers wait in line.
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestContext } from '../page-store/context.ts'
import type { Address } from './address.ts'

/** Cookies with which the desk has let somebody in, the last ones; hashed, so that nothing here opens anything. */
const known = new Set<string>()
const MOST = 1000

/** A cookie that has not been seen yet, even a true one, waits once. Signing in has limits and a line of its own. */
export function goesFirst({ path }: Address, { headers }: Pick<IncomingMessage, 'headers'>): boolean {
  if (!path.startsWith('/api/')) return false
  return SIGNING_IN.test(path) || (headers.cookie !== undefined && known.has(hashOf(headers.cookie)))
}

const SIGNING_IN = /^\/api\/(auth|session)(\/|$)/

/** What the desk has found out: who has left, or was put out, waits again. */
export function rememberVisit(cookie: string | undefined, { isSignedIn }: RequestContext): void {
  if (cookie === undefined) return
  const hash = hashOf(cookie)
  known.delete(hash)
  if (isSignedIn) known.add(hash)
  const [oldest] = known
  if (known.size > MOST && oldest !== undefined) known.delete(oldest)
}

const hashOf = (cookie: string) => createHash('sha256').update(cookie).digest('base64')
