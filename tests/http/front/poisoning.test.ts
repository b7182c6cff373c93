// What one reader sends changes nothing for the next, and nothing of the desk is ever public.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { signedIn } from '../../support/desk/signed-in.ts'
import { LURES, TELLTALES } from '../../support/hostile/addresses.ts'
import { ESSAY } from '../../support/pages.ts'
import { askRaw } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()

const digest = (body: Buffer) => createHash('sha256').update(body).digest('hex')

/** What anybody gets who sends nothing but an address. */
async function clean(path: string) {
  const { status, headers, body } = await askRaw(site.origin, path)
  const { date, ...stable } = headers
  return { status, headers: stable, body: digest(body) }
}

const PUBLIC = [ESSAY, '/', '/feed/', '/sitemap.xml', '/nothing/here/', '/issues']

test('a lure in a header changes neither its own answer nor the next clean one', async () => {
  for (const path of PUBLIC) {
    const before = await clean(path)
    for (const headers of LURES) {
      const { status, headers: sent, body } = await askRaw(site.origin, path, { headers })
      const lure = `${JSON.stringify(headers).slice(0, 80)} at ${path}`
      expect(status < 500, `${status}: ${lure}`).toBe(true)
      expect(JSON.stringify(sent), lure).not.toContain('ev1l')
      expect(body.includes('ev1l'), lure).toBe(false)
      if (status === before.status) expect(digest(body), lure).toBe(before.body)
      else expect([304, 400, 412, 431], `${status}: ${lure}`).toContain(status)
    }
    expect(await clean(path)).toEqual(before)
  }
})

test('an address first asked for with a lure is kept clean', async () => {
  for (const [at, headers] of LURES.entries()) {
    const path = `/search/?q=lure+${at}`
    await askRaw(site.origin, path, { headers })
    const { body, headers: sent } = await askRaw(site.origin, path)
    expect({ headers, isEvil: `${body} ${JSON.stringify(sent)}`.includes('ev1l') }).toEqual({
      headers,
      isEvil: false,
    })
  }
})

test('parameters that no page declares are neither kept apart nor shown', async () => {
  const before = await clean(ESSAY)
  for (const query of [
    '_rsc=1',
    'utm_source=ev1l',
    '__proto__[x]=ev1l',
    'q=ev1l',
    'x=%3Cscript%3Eev1l',
    'ev1l',
  ]) {
    const again = await clean(`${ESSAY}?${query}`)
    expect(again).toEqual(before)
  }
})

const PRIVATE = [
  '/desk/x.css',
  '/desk/articles/x.js',
  '/desk/articles/x.png',
  '/desk/media/x.avif',
  '/desk/%2e/x.css',
]
const SIGN_IN = ['/login/x.png', '/login/x.css', '/login/forgot/x.js', '/setup/x.ico']
const API = [
  '/api/desk/x.css',
  '/api/desk/articles/x.js',
  '/api/desk/articles/;x.css',
  '/api/auth/session/x.css',
  '/api/session/x.png',
]
const ODD = [
  '/desk;x.css',
  '/desk/;/x.css',
  '/desk//x.css',
  '/desk/articles/%0a.css',
  '/desk/articles/%23x.css',
  '/desk/articles/%3fx.css',
]

test('an address of the desk that looks like a file is never public, for strangers and for editors', async () => {
  const editor = await signedIn(site.origin)
  const stranger: Record<string, string> = {}
  for (const path of [...PRIVATE, ...SIGN_IN, ...API, ...ODD]) {
    for (const headers of [stranger, { cookie: editor.cookie ?? '' }]) {
      const { status, headers: sent, body } = await askRaw(site.origin, path, { headers })
      const who = headers === stranger ? 'stranger' : 'editor'
      expect(status < 500, `${status} ${path} ${who}`).toBe(true)
      expect(TELLTALES.test(body.toString()), `${path} ${who}`).toBe(false)
      if (sent['cache-control'] === 'public, no-cache') expect(`${status} ${path}`).toMatch(/^(404|30[18]) /)
      else expect(`${sent['cache-control']} ${path} ${who}`).toContain('no-store')
      expect(body.includes('managing@synovia.example'), `${path} ${who}`).toBe(false)
    }
  }
})
