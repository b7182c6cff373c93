// Texts of a size that nobody writes, sent to the desk: what fits is kept whole, what does not is refused in words.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { openSqlite } from '../../db/sqlite.ts'
import { contentOf } from '../../lib/articles/content.ts'
import type { Doc } from '../../lib/rich-text/document.ts'
import { toText } from '../../lib/rich-text/to-text.ts'
import { ask } from '../support/running/fetching.ts'
import { type Running, startSite } from '../support/running/site.ts'
import { doc, p } from '../unit/lib/rich-text/write.ts'
import { cookieOf, originHeaders } from './authorization/asking.ts'

let site: Running & { db: Db }
let cookie: string

beforeAll(async () => {
  const running = await startSite()
  site = { ...running, db: await openSqlite({ file: `${running.folder}/masthead.sqlite` }) }
  cookie = (await cookieOf({ ...site, moveClock() {}, said: () => '' }, 'editor')) ?? ''
})
afterAll(async () => {
  await site.db.close()
  await site.stop()
})

async function send(body: BodyInit) {
  const { status, text } = await ask(site.origin, '/api/desk/articles/', {
    ...{ method: 'POST', body, duplex: 'half' },
    headers: { cookie, 'content-type': 'application/json', ...originHeaders(site.origin, 'own') },
  })
  return { status, value: JSON.parse(text) }
}

const saved = (body: unknown) =>
  send(JSON.stringify({ key: crypto.randomUUID(), content: { ...contentOf({ title: 'Long' }), body } }))

/** What stands in the store, as words. */
async function storedText(id: string): Promise<string> {
  const { revisions } = site.db.t
  const rows = await site.db.orm.select().from(revisions)
  return toText(rows.find(({ articleId }) => articleId === id)?.content.body as Doc)
}

const articles = () => site.db.orm.$count(site.db.t.articles)
const rss = () => {
  const status = readFileSync(`/proc/${site.child.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

/** Each inside of the one before. */
function nestedLists(depth: number): unknown {
  let inner: unknown[] = []
  for (let at = depth; at > 0; at--) {
    inner = [{ type: 'bulletList', content: [{ type: 'listItem', content: [p(`Item ${at}.`), ...inner] }] }]
  }
  return { type: 'doc', content: inner }
}

test('10,000 paragraphs, and a megabyte in one, are kept to their last word', async () => {
  const many = await saved(doc(...Array.from({ length: 10_000 }, (_, at) => p(`Case ${at} was seen.`))))
  expect(many.status).toBe(200)
  const text = await storedText(many.value.id)
  for (const at of [0, 5_000, 9_999]) expect(text).toContain(`Case ${at} was seen.`)
  const long = await saved(doc(p(`${'word '.repeat(220_000)}the last`)))
  expect(long.status).toBe(200)
  expect((await storedText(long.value.id)).endsWith('the last')).toBe(true)
})

test('200 lists within each other keep every word', async () => {
  const { status, value } = await saved(nestedLists(200))
  expect(status).toBe(200)
  const text = await storedText(value.id)
  for (let at = 1; at <= 200; at++) expect(text).toContain(`Item ${at}.`)
})

test('what is nested without end is a clear answer, never a fault of the server', async () => {
  const known = await articles()
  const deep = `{"key":"${crypto.randomUUID()}","content":{"title":"Deep","body":${'{"type":"doc","content":['.repeat(50_000)}${']}'.repeat(50_000)}}}`
  const { status, value } = await send(deep)
  expect([200, 400, 422], JSON.stringify(value)).toContain(status)
  expect((await articles()) - known).toBe(status === 200 ? 1 : 0)
  expect(site.child.exitCode).toBeNull()
})

test('more than 8 MB is a 413 that says what to do, also when its size is not announced, and nothing is saved', async () => {
  const known = await articles()
  const piece = new Uint8Array(1024 * 1024).fill(97)
  const unannounced = () => {
    let left = 9
    return new ReadableStream({
      pull: (stream) => (left-- > 0 ? stream.enqueue(piece) : stream.close()),
    })
  }
  for (const body of ['a'.repeat(9 * 1024 * 1024), unannounced()]) {
    const { status, value } = await send(body)
    expect(status).toBe(413)
    expect(value.error.message).toMatch(/more than 8 MB: nothing was saved. Split the article/)
  }
  expect(await articles()).toBe(known)
})

test('forty of them at once take no memory to speak of', async () => {
  const before = rss()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, rss())
  }, 20)
  const body = 'a'.repeat(9 * 1024 * 1024)
  const sent = Promise.all(Array.from({ length: 40 }, () => send(body)))
  const answers = await sent.finally(() => clearInterval(watch))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([413]))
  expect(most - before).toBeLessThan(250)
})
