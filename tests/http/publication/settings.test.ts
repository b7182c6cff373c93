// Settings count on the next request, wherever a reader or a program meets them; what is tried is seen by one person.
import { expect, test } from 'vitest'
import { trialAddress } from '../../../lib/trials/address.ts'
import { signedIn } from '../../support/desk/signed-in.ts'
import { ESSAY } from '../../support/pages.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const CHIEF = 'chief@synovia.example'
const house = { day: '#8c3a24', night: '#e39c83' }

async function post(path: string, body: unknown, email = CHIEF) {
  const headers = { ...(await signedIn(site.origin, email)), 'content-type': 'application/json' }
  const answer = await ask(site.origin, path, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, value: JSON.parse(answer.text) }
}

const standing = async () => {
  const { status, value } = await post('/api/desk/settings/', { base: null, changed: {} })
  expect(status).toBe(200)
  return value.id as string
}

const read = async (path: string) => (await ask(site.origin, path)).text

test('a change is there on the next request: on pages, in feeds, for programs', async () => {
  const places: [string, string][] = [
    ['/', 'The Heron Review'],
    [ESSAY, 'The Heron Review'],
    ['/feed/', 'The Heron Review'],
    ['/feed/json/', 'The Heron Review'],
    ['/manifest.webmanifest', 'The Heron Review'],
    ['/robots.txt', 'HeronBot'],
    ['/.well-known/tdmrep.json', 'https://heron.example/terms'],
  ]
  for (const [path, words] of places) expect(await read(path), path).not.toContain(words)
  const changed = {
    name: 'The Heron Review',
    refusedCrawlers: ['HeronBot'],
    dataMiningTerms: 'https://heron.example/terms',
  }
  expect((await post('/api/desk/settings/', { base: await standing(), changed })).status).toBe(200)
  for (const [path, words] of places) expect(await read(path), path).toContain(words)
})

test('own colours are one file that is kept for good; without any, no page asks for it', async () => {
  expect(await read(ESSAY)).not.toContain('/brand/')
  await post('/api/desk/settings/', { base: await standing(), changed: { colours: { house } } })
  const [, address = ''] = /<link rel="stylesheet" href="(\/brand\/[^"]+)"/.exec(await read(ESSAY)) ?? []
  const { status, text, headers } = await ask(site.origin, address)
  expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
  expect(headers.get('cache-control')).toContain('immutable')
  expect(text).toContain('--house: light-dark(#8c3a24, #e39c83)')
  expect((await ask(site.origin, '/brand/none.css')).status).toBe(404)
})

test('what is wrong is told by field, and nothing is written', async () => {
  const changed = { issnOnline: '1234-5678', colours: { house: { day: '#ffee00', night: house.night } } }
  const { status, value } = await post('/api/desk/settings/', { base: await standing(), changed })
  expect(status).toBe(422)
  expect(value.error.issues.map(({ field }: { field: string }) => field)).toEqual([
    'changed.issnOnline',
    'changed.colours.house.day',
  ])
})

test('a trial is the whole site with the new settings, for whoever tries them alone', async () => {
  const { value } = await post('/api/desk/settings/trial/', {
    changed: { name: 'Tried Name', colours: { house }, paragraphsPerAd: { page: 1, single: 1 } },
  })
  const at = (path: string) => trialAddress({ id: value.id, theme: 'dark', path })
  const headers = await signedIn(site.origin, CHIEF)
  for (const path of ['/', ESSAY, '/issues/', '/feed/']) {
    const answer = await ask(site.origin, at(path), { headers })
    expect([path, answer.status]).toEqual([path, 200])
    expect(answer.text, path).toContain('Tried Name')
    expect(answer.text).toContain('/brand/house~8c3a24~e39c83.css')
    expect(answer.text).toContain('<html data-theme="dark"')
    expect(answer.text).toContain(`href="${at('/issues/')}"`)
    expect(answer.text).not.toContain('<script')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(await read(path), path).not.toContain('Tried Name')
  }
  expect((await ask(site.origin, at('/'))).status).toBe(401)
  for (const other of ['managing@synovia.example', 'editor@synovia.example'])
    expect((await ask(site.origin, at('/'), { headers: await signedIn(site.origin, other) })).status).toBe(
      404,
    )
  expect((await ask(site.origin, at('/desk/'), { headers })).status).toBe(404)
})

test('a test letter goes to whoever asks, as the form says who it is from', async () => {
  const sender = { mailName: 'The Heron', mailFrom: 'desk@heron.example' }
  const { status, value } = await post('/api/desk/settings/test-letter/', sender)
  expect([status, value]).toEqual([200, { to: CHIEF, how: 'kept', said: '' }])
})
