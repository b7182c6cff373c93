// What a cache on the way (a CDN) may keep, and what it is told to forget it by: SHARED_CACHE=1.
import { expect, test } from 'vitest'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { freshStore } from '../../../../support/db.ts'
import { frontOnWire, html, type Page, type Wire } from '../../../../support/running/front.ts'

const store = freshStore()
const kit = { db: () => store.db, bytes: 10_000_000 }
const wire = frontOnWire({ ...kit, sharedSeconds: 60 })
const alone = frontOnWire(kit)

const made =
  (...tags: string[]): Page =>
  (request, response) => {
    for (const tag of tags) readingOf(currentRequest()).note(tag)
    return html('<p>Gout</p>')(request, response)
  }

async function toldBy(asked: Wire, headers: Record<string, string> = {}) {
  const told = await asked.ask('/article/gout/', headers)
  return { status: told.status, caching: told.headers['cache-control'], keys: told.headers['surrogate-key'] }
}

const A_MINUTE = 'public, max-age=0, must-revalidate, s-maxage=60'

test('a shared cache may keep a page for a minute, and is told all that it was made of; readers ask each time', async () => {
  wire.page = made('menu', 'article:gout')
  const first = await wire.ask('/article/gout/')
  expect(await toldBy(wire)).toEqual({ status: 200, caching: A_MINUTE, keys: 'menu article:gout' })
  const unchanged = await toldBy(wire, { 'If-None-Match': String(first.headers.etag) })
  expect(unchanged).toEqual({ status: 304, caching: A_MINUTE, keys: 'menu article:gout' })
})

test('a page of more tags than a header holds is forgotten by its time alone', async () => {
  wire.page = made(...Array.from({ length: 2000 }, (_, at) => `article:${at}`))
  expect(await toldBy(wire)).toEqual({ status: 200, caching: A_MINUTE, keys: undefined })
})

test('an error is kept by nobody', async () => {
  wire.page = html('', { status: 500 })
  expect((await toldBy(wire)).caching).toBe('no-store')
})

test('unless it is switched on nothing on the way keeps a page, and no tag is told', async () => {
  alone.page = made('menu')
  expect(await toldBy(alone)).toEqual({ status: 200, caching: 'public, no-cache', keys: undefined })
})
