import { beforeAll, describe, expect, test } from 'vitest'
import { deskOf } from '../../support/cast.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ownSite } from '../../support/running/site.ts'
import { cookieOf, EVERYBODY, statusOf, VARIANTS, type Variant, type Who } from './asking.ts'
import { METHODS, manifest } from './manifest.ts'
import type { Row } from './row.ts'
import { rows } from './rows.ts'
import { makers, people, type Thing } from './things.ts'

const site = ownSite()
const cookies = new Map<Who, string | null>()
/** Anew for each route: some end the session they are asked with. */
async function signInAll(): Promise<void> {
  for (const who of EVERYBODY) cookies.set(who, await cookieOf(site, who))
}

const routes = manifest()
const known = routes.filter((route) => rows[route])

test('every route has a row, and every row a route', () => {
  expect(routes.filter((route) => !rows[route])).toEqual([])
  expect(Object.keys(rows).filter((route) => !routes.includes(route))).toEqual([])
})

describe.each(known)('%s', (route) => {
  const [method = '', pattern = ''] = route.split(' ')
  const row = rows[route] as Row
  beforeAll(signInAll)

  test('is for those it is for, and for nobody else', async () => {
    const answers = await Promise.all(
      EVERYBODY.map(async (who) => ({ who, status: await asked(who, 'own', await thingFor('editor')) })),
    )
    for (const { who, status } of answers) expect(expectedOf(who), `${who} got ${status}`).toContain(status)
    if (!row.own) return
    const mine = await asked('contributor', 'own', await thingFor('contributor'))
    expect(mine, 'their own').toBe(row.allowed ?? 200)
  })

  if (method === 'GET') return

  test('is refused to whatever does not come from our own pages', async () => {
    const thing = await thingFor('editor')
    const foreign = VARIANTS.filter((variant) => variant !== 'own' && !(row.byKey && variant === 'null'))
    const asks = foreign.flatMap((variant) => EVERYBODY.map((who) => ({ who, variant })))
    const answers = await Promise.all(
      asks.map(async ({ who, variant }) => `${variant} ${who} ${await asked(who, variant, thing)}`),
    )
    const status = pattern.includes('missing') || pattern.includes('nextauth') ? 404 : 403
    expect(answers).toEqual(asks.map(({ who, variant }) => `${variant} ${who} ${status}`))
  })

  async function thingFor(owner: 'editor' | 'contributor'): Promise<Thing> {
    return makers[row.on ?? 'none'](deskOf(people[owner], site.db, AS_OF))
  }

  async function asked(who: Who, variant: Variant, thing: Thing): Promise<number> {
    const path = pattern.replaceAll(
      /\[+([^\]]+)\]+/g,
      (_, name) => row.at?.[name] ?? String(thing[name] ?? 'x'),
    )
    const body = typeof row.body === 'function' ? row.body(thing) : row.body
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) }
    const payload = row.send?.(thing) ?? json
    const cookie = cookies.get(who) ?? null
    return statusOf(site, { method, path: `${path}${row.query ?? ''}`, cookie, variant, payload })
  }

  function expectedOf(who: Who): number[] {
    if (row.least === 'nobody') return [(who !== 'nobody' && row.signedIn) || row.allowed || 200]
    if (who === 'nobody') return pattern.startsWith('/api/') ? [401] : [307]
    const isBelow = EVERYBODY.indexOf(who) < EVERYBODY.indexOf(row.least)
    if (!isBelow) return [row.allowed ?? 200]
    return row.refused ? [row.refused] : pattern.startsWith('/api/') ? [403, 404] : [404]
  }
})

const patterns = [...new Set(known.map((route) => route.split(' ')[1] ?? ''))]

describe.each(patterns)('%s', (pattern) => {
  beforeAll(signInAll)
  test('does nothing by any other method', async () => {
    const path = pattern.replaceAll(/\[+[^\]]+\]+/g, 'x')
    const others = METHODS.filter((method) => method !== 'HEAD' && !known.includes(`${method} ${pattern}`))
    const asks = others.flatMap((method) =>
      ['nobody' as const, 'admin' as const].map((who) => ({ method, who })),
    )
    const answers = await Promise.all(
      asks.map(async ({ method, who }) => {
        const cookie = cookies.get(who) ?? null
        return `${await statusOf(site, { method, path, cookie, variant: 'own', payload: null })} ${method} ${who}`
      }),
    )
    expect(answers.filter((answer) => !QUIET.test(answer))).toEqual([])
  })
})

/** Told that there is no such thing, sent to sign in, or, for OPTIONS, which methods there are. */
const QUIET = /^(307|400|404|405|204 (?=OPTIONS))/
