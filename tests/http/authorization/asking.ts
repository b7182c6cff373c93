// Requests of the matrix: as somebody of a role, from our own pages or from where a browser could be lured.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import { findUserByEmail } from '../../../db/desk/people/sign-in.ts'
import type { Role } from '../../../db/schema/people.ts'
import { startSession } from '../../../lib/auth/sessions.ts'
import { DEMO_USERS } from '../../../lib/users/demo.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import type { Site } from '../../support/running/site.ts'

export type Who = Role | 'nobody'
export const EVERYBODY: Who[] = ['nobody', 'contributor', 'editor', 'managing-editor', 'admin']

/** Where a request says it comes from; only the first is one of our pages. */
export const VARIANTS = ['own', 'missing', 'null', 'foreign', 'cross-site'] as const
export type Variant = (typeof VARIANTS)[number]

export function originHeaders(origin: string, variant: Variant): Record<string, string> {
  const site = { 'sec-fetch-site': 'same-origin' }
  switch (variant) {
    case 'own':
      return { origin, ...site }
    case 'missing':
      return site
    case 'null':
      return { origin: 'null', ...site }
    case 'foreign':
      return { origin: 'https://evil.example', ...site }
    case 'cross-site':
      return { origin, 'sec-fetch-site': 'cross-site' }
  }
}

/** The cookie of somebody of that role who has just signed in, by a row of their own in the store. */
export async function cookieOf(site: Site, who: Who): Promise<string | null> {
  const email = DEMO_USERS.find(({ role }) => role === who)?.email
  const user = email ? await findUserByEmail(site.db, email) : null
  if (!user) return null
  const key = await site.db.write((tx) => startSession(tx, user, AS_OF))
  const secret = readFileSync(join(site.folder, 'auth-secret'), 'utf8').trim()
  return `masthead.session=${await encode({ token: { sid: key }, secret, maxAge: 3600 })}`
}

export type Request = {
  method: string
  path: string
  cookie: string | null
  variant: Variant
  payload: { headers: Record<string, string>; body: BodyInit } | null
}

/** The status; a test fails by itself when a page of the desk is answered to nobody. */
export async function statusOf(
  site: Site,
  { method, path, cookie, variant, payload }: Request,
): Promise<number> {
  const carries = !['GET', 'HEAD', 'OPTIONS'].includes(method)
  const { status } = await ask(site.origin, path, {
    method,
    headers: {
      ...originHeaders(site.origin, variant),
      ...(cookie ? { cookie } : {}),
      ...(carries ? (payload?.headers ?? {}) : {}),
    },
    ...(carries && payload ? { body: payload.body } : {}),
  })
  return status
}
