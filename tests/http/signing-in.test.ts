import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { findUserByEmail } from '../../db/desk/people/sign-in.ts'
import { putUser } from '../../db/store/people/users.ts'
import { newTotpSecret } from '../../lib/auth/totp.ts'
import { DEMO_PASSWORD } from '../../lib/users/demo.ts'
import { AS_OF } from '../support/running/demo-data.ts'
import { type Asked, ask } from '../support/running/fetching.ts'
import { ownSite } from '../support/running/site.ts'

const site = ownSite()
const email = 'editor@synovia.example'
const secret = newTotpSecret()
const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: AS_OF })

function post(path: string, body: object | URLSearchParams, cookie = '', more = {}): Promise<Asked> {
  const isForm = body instanceof URLSearchParams
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json'
  const own = { origin: site.origin, 'sec-fetch-site': 'same-origin', 'content-type': type, cookie }
  return ask(site.origin, path, {
    method: 'POST',
    headers: { ...own, ...more },
    body: isForm ? body.toString() : JSON.stringify(body),
  })
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields)
const cookieOf = ({ headers }: Asked, name: string) =>
  headers
    .getSetCookie()
    .find((one) => one.startsWith(`masthead.${name}=`))
    ?.split(';')[0] ?? ''
const kindOf = ({ text }: Asked) => JSON.parse(text).error?.kind

async function turnOn(since: number | null): Promise<void> {
  const user = await findUserByEmail(site.db, email)
  if (!user) throw new Error('no editor')
  await site.db.write((tx) => putUser(tx, { ...user, totpSecret: secret, totpSince: since, totpStep: null }))
}

test('a page signs in again in place, and is told what is missing', async () => {
  expect(kindOf(await post('/api/session/', { email, password: 'wrong' }))).toBe('refused')
  const plain = await post('/api/session/', { email, password: DEMO_PASSWORD })
  expect([plain.status, plain.text]).toEqual([200, '{}'])
  await turnOn(AS_OF - 1)
  const half = await post('/api/session/', { email, password: DEMO_PASSWORD })
  expect([half.status, kindOf(half), cookieOf(half, 'session')]).toEqual([401, 'code-needed', ''])
  expect((await post('/api/session/', { email, password: DEMO_PASSWORD, code: code() })).status).toBe(200)
  const again = await post('/api/session/', { email, password: DEMO_PASSWORD, code: code() })
  expect([again.status, kindOf(again)]).toEqual([401, 'code-needed'])
  await turnOn(null)
})

test('a refused sign-in keeps the email address for its own browser only, never the password, until it is let in', async () => {
  const typed = 'edit0r@synovia.example'
  const refused = await post('/api/session/', form({ email: typed, password: 'not the right one' }))
  expect([refused.status, refused.location]).toEqual([303, '/login/?said=refused'])
  const note = refused.headers.getSetCookie().find((one) => one.startsWith('masthead.typed=')) ?? ''
  expect(note).toMatch(/; HttpOnly; SameSite=Lax; Max-Age=600$/)
  const cookie = cookieOf(refused, 'typed')
  const again = await ask(site.origin, '/login/?said=refused', { headers: { cookie } })
  expect(again.text).toContain(`value="${typed}"`)
  expect(again.text).not.toContain('not the right one')
  expect((await ask(site.origin, '/login/?said=refused')).text).not.toContain(typed)
  const forged = await ask(site.origin, '/login/', { headers: { cookie: `masthead.typed=${typed}` } })
  expect([forged.status, forged.text.includes(typed)]).toEqual([200, false])
  const letIn = await post('/api/session/', form({ email, password: DEMO_PASSWORD }), cookie)
  expect(letIn.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^masthead\.typed=;.*Max-Age=0/))
})

test('the form asks for the code in a second step, which nobody reaches without the password', async () => {
  await turnOn(AS_OF - 1)
  expect((await ask(site.origin, '/login/code/')).location).toBe('/login/')
  expect((await post('/api/session/code/', form({ code: code() }))).location).toBe('/login/?said=late')
  const fields = { email, password: DEMO_PASSWORD, returnTo: '/desk/account/' }
  const first = await post('/api/session/', form(fields))
  expect([first.status, first.location, cookieOf(first, 'session')]).toEqual([303, '/login/code/', ''])
  const step = cookieOf(first, 'step')
  const asSession = step.replace('masthead.step', 'masthead.session')
  expect((await ask(site.origin, '/desk/', { headers: { cookie: asSession } })).status).toBe(307)
  const wrong = await post('/api/session/code/', form({ code: '000000' }), step)
  expect(wrong.location).toBe('/login/code/?said=code-refused')
  const right = await post('/api/session/code/', form({ code: code() }), step)
  expect(right.location).toBe('/desk/account/')
  const cookie = cookieOf(right, 'session')
  expect((await ask(site.origin, '/desk/account/', { headers: { cookie } })).status).toBe(200)
  await turnOn(null)
})

test('a forgotten password is answered alike for everybody; the link comes from our own address', async () => {
  const known = await post('/api/session/forgot/', form({ email: 'managing@synovia.example' }))
  const unknown = await post('/api/session/forgot/', form({ email: 'nobody@synovia.example' }))
  expect([known.status, known.location]).toEqual([unknown.status, unknown.location])
  const folder = join(site.folder, 'mail')
  await expect.poll(() => readdirSync(folder).length).toBe(1)
  const [name = ''] = readdirSync(folder)
  const mail = readFileSync(join(folder, name), 'utf8').replaceAll('=\r\n', '')
  const link = /http:\/\/127\.0\.0\.1:\d+(\/login\/welcome\/[\w-]{43}\/)/.exec(mail)?.[1] ?? ''
  expect((await ask(site.origin, link)).text).toContain('Choose a new password')
  const key = link.split('/').at(-2) ?? ''
  const chosen = { key, password: 'ten gouty toes', again: 'ten gouty toes' }
  expect((await post('/api/session/welcome/', form({ ...chosen, again: 'other' }))).location).toContain(
    'said=differ',
  )
  const done = await post('/api/session/welcome/', form(chosen))
  expect([done.location, cookieOf(done, 'session').length > 40]).toEqual(['/desk/', true])
  expect((await post('/api/session/welcome/', form(chosen))).location).toBe(link)
  const inPlace = await post('/api/session/welcome/', form(chosen), '', { accept: 'application/json' })
  expect([inPlace.status, JSON.parse(inPlace.text)]).toEqual([200, { next: link }])
  expect((await ask(site.origin, link)).text).toContain('does not work any more')
})

test('where there are people, nobody sets up again', async () => {
  expect((await ask(site.origin, '/setup/')).location).toBe('/login/')
  const given = {
    code: '',
    name: 'Eve',
    email: 'eve@b.example',
    password: 'ten gouty toes',
    again: 'ten gouty toes',
  }
  await post('/api/session/setup/', form(given))
  expect(await findUserByEmail(site.db, 'eve@b.example')).toBeNull()
})

test('hostile bodies get a clear refusal, never a fault of ours', async () => {
  const bodies = [
    { email: [], password: {} },
    { email: 'a'.repeat(600), password: 1 },
    { code: null },
    [],
    'x',
    null,
  ]
  const paths = ['', 'code/', 'forgot/', 'welcome/', 'setup/', 'verify/', 'password/']
  for (const path of paths) {
    for (const body of bodies) {
      const { status } = await post(
        `/api/session/${path}`,
        body as object,
        'masthead.step=x; masthead.device=%00',
      )
      expect([path, body, status < 500]).toEqual([path, body, true])
    }
  }
})
