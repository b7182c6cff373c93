import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { makeDoor } from '../../../../lib/serving/door.ts'
import { makeLog } from '../../../../lib/serving/log.ts'
import { askRaw, say } from '../../../support/running/fetching.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Inside = { front?: RequestListener; publicUrl?: string; checks?: { store: boolean; disk: boolean } }

const hello: RequestListener = (_request, response) => void response.end('hello')

async function aDoor({ front = hello, publicUrl, checks = { store: true, disk: true } }: Inside = {}) {
  const door = makeDoor({ log: makeLog('silent'), sample: 0, publicUrl: publicUrl ?? null })
  const origin = `http://127.0.0.1:${await door.listen(0, '127.0.0.1')}`
  closing.push(async () => {
    door.server.closeAllConnections()
    await door.end()
  })
  return { door, origin, open: () => door.open(front, async () => checks) }
}

async function anOpenDoor(inside: Inside = {}) {
  const { door, origin, open } = await aDoor(inside)
  open()
  return { door, origin }
}

/** As text; the setup of unit tests has taken fetch away. */
async function ask(origin: string, path: string, method = 'GET', headers: Record<string, string> = {}) {
  const answer = await askRaw(origin, path, { method, headers })
  return { ...answer, text: answer.body.toString() }
}

const statusLine = (heard: string) => heard.split('\r\n', 1)[0]

test('while the program starts it is alive and not ready, and readers are told to come back', async () => {
  const { origin, open } = await aDoor()
  expect((await ask(origin, '/healthz')).status).toBe(200)
  expect(await ask(origin, '/readyz')).toMatchObject({ status: 503, text: '{"status":"starting"}\n' })
  const early = await ask(origin, '/')
  expect(early.status).toBe(503)
  expect(early.headers['retry-after']).toBe('2')
  expect(early.headers['cache-control']).toBe('no-store')
  open()
  expect((await ask(origin, '/')).text).toBe('hello')
  const ready = await ask(origin, '/readyz')
  expect(ready).toMatchObject({ status: 200, text: '{"status":"ready","store":"ok","disk":"ok"}\n' })
  expect(ready.headers['cache-control']).toBe('no-store')
  expect(ready.headers['x-robots-tag']).toBe('noindex, nofollow')
})

test('a store or a disk that fails makes it not ready, and it stays alive', async () => {
  for (const checks of [
    { store: false, disk: true },
    { store: true, disk: false },
  ]) {
    const { origin } = await anOpenDoor({ checks })
    expect((await ask(origin, '/readyz')).status).toBe(503)
    expect((await ask(origin, '/healthz')).status).toBe(200)
    expect((await ask(origin, '/readyz', 'HEAD')).text).toBe('')
    expect((await ask(origin, '/healthz', 'POST')).status).toBe(405)
  }
})

test.each([
  ['no request at all', 'hello\r\n\r\n', 400],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: evil.example\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
  ['no length', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 411],
  ['a length that is none', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n', 400],
  ['headers of 64 KB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(65_536)}\r\n\r\n`, 431],
  ['150 headers', `GET / HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(150)}\r\n`, 431],
  ['an address of 9 KB', `GET /${'a'.repeat(9000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
  ['an address of another site', 'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
  ['a websocket', 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', 400],
  ['a body to what is read', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc', 400],
])('%s is refused by a whole answer, and the connection ends', async (_, bytes, status) => {
  const { origin } = await anOpenDoor()
  const heard = await say(origin, bytes)
  expect(statusLine(heard)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  const [head = '', body = ''] = heard.split('\r\n\r\n')
  expect(head.toLowerCase()).toContain('x-content-type-options: nosniff')
  expect(head.toLowerCase()).toContain('connection: close')
  expect(head.toLowerCase()).toContain(`content-length: ${body.length}`)
  expect(heard).not.toContain('evil')
})

test('what comes broken behind a good request does not disturb its answer', async () => {
  let finish = () => {}
  const front: RequestListener = (_request, response) => {
    finish = () => void response.end('whole')
    response.write('the ')
  }
  const { origin } = await anOpenDoor({ front })
  const heard = say(origin, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n\x01broken\r\n\r\n')
  await expect.poll(async () => await Promise.race([heard, 'open'])).not.toBe('')
  finish()
  expect(await heard).not.toContain('400')
})

test('whoever sends a sixth request before the first is answered is cut off', async () => {
  let begun = 0
  const { origin } = await anOpenDoor({ front: () => void begun++ })
  expect(await say(origin, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(30))).toBe('')
  expect(begun).toBe(5)
})

test('under another name readers are led to the publication in one step, and nothing else is done', async () => {
  const { origin } = await anOpenDoor({ publicUrl: 'https://magazine.example' })
  const under = (host: string, path: string, method = 'GET') => ask(origin, path, method, { host })
  const away = await under('www.magazine.example', '//evil.example/%C3%A9?utm=1&singlepage=1')
  expect(`${away.status} ${away.headers.location}`).toBe('308 https://magazine.example/evil.example/%C3%A9/')
  expect((await under('www.magazine.example', '/%00')).headers.location).toBe('https://magazine.example/')
  expect((await under('www.magazine.example', '/login/', 'POST')).status).toBe(421)
  expect((await under('127.0.0.1:1', '/')).status).toBe(200)
  expect((await under('magazine.example', '/')).status).toBe(200)
  expect((await under('evil.example', '/healthz')).status).toBe(200)
})

test('at the end it is not ready, says goodbye on open connections, and finishes what it serves', async () => {
  const answers: ServerResponse[] = []
  const front = (_request: IncomingMessage, response: ServerResponse) => void answers.push(response)
  const { door, origin } = await anOpenDoor({ front })
  const slow = ask(origin, '/slow/')
  await expect.poll(() => answers.length).toBe(1)
  const ended = door.end()
  const probed = await ask(origin, '/readyz')
  expect(probed).toMatchObject({ status: 503, text: '{"status":"stopping"}\n' })
  expect(probed.headers.connection).toBe('close')
  answers[0]?.end('finished')
  const { text, headers } = await slow
  expect(`${text} ${headers.connection}`).toBe('finished close')
  await ended
  await expect(ask(origin, '/')).rejects.toThrow()
})
