import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { openSqlite } from '../../db/sqlite.ts'
import { ask } from '../support/running/fetching.ts'
import { type Running, startSite } from '../support/running/site.ts'
import { cookieOf, originHeaders } from './authorization/asking.ts'

let site: Running & { db: Db }
let cookie: string

beforeAll(async () => {
  const running = await startSite()
  site = { ...running, db: await openSqlite({ file: join(running.folder, 'masthead.sqlite') }) }
  const reading = { ...site, moveClock() {}, said: () => '' }
  cookie = (await cookieOf(reading, 'editor')) ?? ''
})
afterAll(async () => {
  await site.db.close()
  await site.stop()
})

type Sent = { method?: string; type?: string; body?: BodyInit; headers?: Record<string, string> }

async function send(path: string, { method = 'POST', type = 'application/json', body, headers }: Sent) {
  const { status, text } = await ask(site.origin, `/api/desk/media/${path}`, {
    method,
    body,
    headers: { cookie, 'content-type': type, ...originHeaders(site.origin, 'own'), ...headers },
  })
  return { status, value: JSON.parse(text) }
}

const begin = (fileName: string, bytes: number) =>
  send('uploads/', { body: JSON.stringify({ fileName, bytes }) })
const sendBytes = (id: string, body: BodyInit, more: Sent & { offset?: number } = {}) =>
  send(`uploads/${id}/?offset=${more.offset ?? 0}`, {
    method: 'PATCH',
    type: 'application/octet-stream',
    body,
    ...more,
  })
const finish = (id: string) => send(`uploads/${id}/`, { body: '{}' })
const rss = () => {
  const status = readFileSync(`/proc/${site.child.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

test('a piece from elsewhere, of another type, or at another place is refused, and nothing is kept of it', async () => {
  const { value } = await begin('knee.jpg', 10)
  const foreign = await sendBytes(value.id, '12345', { headers: originHeaders(site.origin, 'foreign') })
  expect(foreign.status).toBe(403)
  expect((await sendBytes(value.id, '12345', { headers: { cookie: '' } })).status).toBe(401)
  expect((await sendBytes(value.id, '12345', { type: 'image/jpeg' })).status).toBe(415)
  expect((await sendBytes(value.id, '12345', { offset: -1 })).status).toBe(422)
  const elsewhere = await sendBytes(value.id, '12345', { offset: 3 })
  expect([elsewhere.status, elsewhere.value.error.current]).toEqual([409, { offset: 0 }])
  expect((await sendBytes(value.id, '12345678901')).status).toBe(422)
  expect(await sendBytes(value.id, '12345')).toEqual({ status: 200, value: { offset: 5 } })
  expect((await finish(value.id)).status).toBe(409)
})

test('what is no picture is a 422 that says what it is', async () => {
  const page = '<!doctype html><script>alert(1)</script>'
  const { value } = await begin('knee.jpg', page.length)
  await sendBytes(value.id, page)
  const answer = await finish(value.id)
  expect(answer.status).toBe(422)
  expect(answer.value.error.message).toMatch(/^knee\.jpg is a web page, not a picture/)
  expect((await finish(value.id)).status).toBe(404)
})

test('200 uploads at once take no memory to speak of, leave nothing half-saved, and others keep reading', async () => {
  const bytes = 512 * 1024
  const media = () => site.db.orm.$count(site.db.t.media)
  const [before, known] = [rss(), await media()]
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, rss())
  }, 20)
  const all = Array.from({ length: 200 }, async (_, index) => {
    const { value } = await begin(`flood-${index}.jpg`, bytes)
    const piece = await sendBytes(value.id, Buffer.alloc(bytes, index))
    return [piece.status, (await finish(value.id)).status]
  })
  const read = await ask(site.origin, '/')
  const answers = await Promise.all(all)
  clearInterval(watch)
  expect(read.status).toBe(200)
  expect(new Set(answers.map(String))).toEqual(new Set(['200,422']))
  expect(await media()).toBe(known)
  expect(most - before).toBeLessThan(300)
})
