// One request’s memory: what was read while its page was made, kept apart from all other requests.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { currentRequest, newContext, readingOf, runInContext } from '../../../../lib/page-store/context.ts'
import { shared, site } from '../../../../lib/page-store/shared.ts'
import { NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const context = (address: string) => newContext(store.db, NOON, { address, client: '' })

test('a page remembers every tag it read, and the earliest moment at which it changes', () => {
  const mine = context('/')
  const reading = readingOf(mine)
  reading.note('menu', NOON + 9)
  reading.note('article:1')
  reading.note('menu', NOON + 5)
  expect([[...mine.tags], mine.changesAt, reading.now]).toEqual([['menu', 'article:1'], NOON + 5, NOON])
})

test('a page that nothing will change by itself stays as long as nobody changes it', () => {
  expect(context('/').changesAt).toBe(Number.POSITIVE_INFINITY)
})

test('outside a request there is none', () => {
  expect(() => currentRequest()).toThrow('There is no request here')
})

test('two requests at the same time do not mix what they read', async () => {
  const visit = (address: string) =>
    runInContext(context(address), async () => {
      readingOf(currentRequest()).note(`${address} before`)
      await nextTurn()
      readingOf(currentRequest()).note(`${address} after`)
      return [...currentRequest().tags]
    })
  expect(await Promise.all([visit('/a/'), visit('/b/')])).toEqual([
    ['/a/ before', '/a/ after'],
    ['/b/ before', '/b/ after'],
  ])
})

test('a second copy of the module, as a bundler makes one, sees the same request', async () => {
  vi.resetModules()
  const copy = await import('../../../../lib/page-store/context.ts')
  expect(copy.currentRequest).not.toBe(currentRequest)
  const mine = context('/')
  await runInContext(mine, async () => {
    await nextTurn()
    expect(copy.currentRequest()).toBe(mine)
  })
})

test('the facts of the running program are there only while it runs', () => {
  const before = shared().site
  shared().site = undefined
  expect(() => site()).toThrow('Pages are served through server.ts.')
  shared().site = before
})
