// A password chosen by a link, and a publication set up, sent in place: told where to go on, or what is refused, and by whom cookies are set.
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { putUser } from '../../../../db/store/people/users.ts'
import { newContext, runInContext } from '../../../../lib/page-store/context.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { urls } from '../../../../lib/urls.ts'
import { makeTicket } from '../../../../lib/users/tickets.ts'
import { countedId, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { noAssets } from '../../../support/running/assets.ts'

vi.mock('next/headers', () => ({ cookies: async () => ({ get: () => undefined }) }))

let routes: typeof import('../../../../lib/next/account.ts')

/** Whatever ran before in this process has the modules with Next's own cookies, and what runs after shall have none of these. */
beforeAll(async () => {
  vi.resetModules()
  routes = await import('../../../../lib/next/account.ts')
})
afterAll(() => vi.resetModules())

const store = freshStore()
const HOST = 'localhost:3000'

beforeEach(() => {
  Object.assign(shared(), { secret: 's'.repeat(32), throttle: undefined })
  shared().site = {
    ...{ assets: noAssets, origin: `http://${HOST}`, publicOrigin: null, isDemo: false, dataDir: '/nowhere' },
  }
})

type Post = (request: Request) => Promise<Response>

async function send(post: Post, fields: Record<string, string>, accept = 'application/json') {
  const headers: Record<string, string> = {
    ...{ host: HOST, origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin', accept },
    'content-type': 'application/x-www-form-urlencoded',
  }
  const request = {
    body: new Blob([new URLSearchParams(fields).toString()]).stream(),
    headers: { get: (name: string) => headers[name] ?? null },
  }
  const answer = await runInContext(newContext(store.db, NOON, { address: '/' }), () =>
    post(request as unknown as Request),
  )
  const text = await answer.text()
  const names = answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0])
  return [answer.status, answer.headers.get('location') ?? JSON.parse(text), names] as const
}

async function anInvitation(): Promise<string> {
  const id = countedId()
  const person = { email: 'ida@heron.example', name: 'Ida', role: 'editor' as const, passwordHash: '' }
  return store.db.write(async (tx) => {
    await putUser(tx, { id, ...person, createdAt: NOON, disabledAt: null })
    return makeTicket(tx, { kind: 'invitation', userId: id, byId: id, now: NOON })
  })
}

const message = (words: string) => ({ error: expect.objectContaining({ message: words }) })

test('a password chosen in place: what is refused is told, then where to go on; the link that died leads to its page', async () => {
  const key = await anInvitation()
  const chosen = { key, password: 'nine gouty toes', again: 'nine gouty toes' }
  const refused = async (fields: object) => send(routes.answerWelcome, { ...chosen, ...fields })
  expect(await refused({ again: 'nine gouty toads' })).toEqual([
    ...[422, message('The two passwords are not the same. Type them again.'), []],
  ])
  expect(await refused({ password: 'toes', again: 'toes' })).toEqual([
    ...[422, message('Choose a password of at least 12 characters.'), []],
  ])
  const cookies = ['session', 'device', 'step', 'typed'].map((name) => `masthead.${name}`)
  expect(await send(routes.answerWelcome, chosen)).toEqual([200, { next: urls.desk() }, cookies])
  expect(await send(routes.answerWelcome, chosen)).toEqual([200, { next: urls.choosePassword(key) }, []])
  expect(await send(routes.answerWelcome, chosen, 'text/html')).toEqual([303, urls.choosePassword(key), []])
})

test('a publication set up in place is told what is refused; a plain form is led back', async () => {
  const given = { code: 'x', name: 'Ida', email: 'ida@heron.example' }
  const twice = { password: 'nine gouty toes', again: 'nine gouty toes' }
  expect(await send(routes.answerSetUp, { ...given, ...twice })).toEqual([
    ...[422, message('The set-up code is not right.'), []],
  ])
  expect(await send(routes.answerSetUp, { ...given, ...twice, again: '' }, 'text/html')).toEqual([
    ...[303, `${urls.setUp()}?said=differ`, []],
  ])
})
