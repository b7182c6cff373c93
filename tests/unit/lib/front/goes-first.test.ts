// Who waits in the line of pages that are being made: strangers always, people at the desk only for pages.
import { expect, test } from 'vitest'
import { currentRequest } from '../../../../lib/page-store/context.ts'
import { freshStore } from '../../../support/db.ts'
import { frontOnWire, type Page } from '../../../support/running/front.ts'

const store = freshStore()
const wire = frontOnWire({ db: () => store.db, bytes: 0 })

/** Whether asking like this had to wait its turn. */
async function waits(path: string, { cookie, method = 'POST' }: { cookie?: string; method?: string } = {}) {
  let turns = 0
  wire.front.inTurn = (_client, work) => {
    turns++
    return work()
  }
  await wire.ask(path, { 'content-length': '0', ...(cookie ? { cookie } : {}) }, method)
  return turns > 0
}

const desk: (isSignedIn: boolean) => Page = (isSignedIn) => (_request, response) => {
  currentRequest().isSignedIn = isSignedIn
  response.end()
}

test("a stranger's post waits like a stranger's page, to the desk as to a draft", async () => {
  wire.page = desk(false)
  for (const path of ['/api/desk/articles/', '/api/nothing/', '/preview/key/approval/'])
    expect([path, await waits(path), await waits(path, { cookie: 'made=up' })]).toEqual([path, true, true])
  expect(await waits('/api/desk/articles/', { method: 'GET' })).toBe(true)
})

test('whoever the desk has let in saves without waiting, until it lets them in no longer', async () => {
  const cookie = 'masthead.session=of-anselm'
  wire.page = desk(true)
  expect(await waits('/api/desk/articles/', { cookie })).toBe(true)
  expect(await waits('/api/desk/articles/', { cookie })).toBe(false)
  expect(await waits('/desk/', { cookie, method: 'GET' })).toBe(true)
  wire.page = desk(false)
  expect(await waits('/api/desk/articles/', { cookie })).toBe(false)
  expect(await waits('/api/desk/articles/', { cookie })).toBe(true)
})

test('signing in waits for nobody: it has a line of its own', async () => {
  wire.page = desk(false)
  for (const path of ['/api/session/', '/api/session/forgot/', '/api/auth/callback/credentials/'])
    expect([path, await waits(path)]).toEqual([path, false])
})

test('cards and icons wait elsewhere; whatever else is asked for below them waits like a page', async () => {
  wire.page = desk(false)
  const [hash, get] = ['0123456789abcdef'.repeat(2), { method: 'GET' }]
  for (const path of [
    `/icon/${hash}/32.png`,
    `/icon/${hash}/masked.png`,
    '/card/article/gout/0123456789abcdef.jpg',
  ])
    expect([path, await waits(path, get)]).toEqual([path, false])
  for (const path of [
    '/icon/a/',
    `/icon/${hash}/33.png`,
    '/icon/x/32.png',
    '/card/article/gout/',
    '/card/a/b/0123456789abcdef.jpg',
  ])
    expect([path, await waits(path, get)]).toEqual([path, true])
})
