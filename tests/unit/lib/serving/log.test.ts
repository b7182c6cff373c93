import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import type { Db } from '../../../../db/client.ts'
import { newContext, runInContext } from '../../../../lib/page-store/context.ts'
import { logConsole, makeLog } from '../../../../lib/serving/log.ts'
import { loggedPath } from '../../../../lib/serving/logged-path.ts'
import { type Logged, makeRequestLog } from '../../../../lib/serving/request-log.ts'

afterEach(() => vi.useRealTimers())

function aLog(level: Parameters<typeof makeLog>[0] = 'info') {
  const lines: Record<string, unknown>[] = []
  const log = makeLog(level, { write: (line: string) => void lines.push(JSON.parse(line)) })
  return { log, lines }
}

function anAnswer(url: string, status: number) {
  const request = Object.assign(new IncomingMessage(new Socket()), {
    ...{ url, method: 'GET' },
    headers: { cookie: 'sid=secret', 'user-agent': 'Firefox', 'x-forwarded-for': '192.0.2.1' },
  })
  const response: Logged = Object.assign(new ServerResponse(request), { statusCode: status })
  return { request, response }
}

test('one of so many ordinary requests leaves a line, and it says nothing of who asked', () => {
  const { log, lines } = aLog()
  const requests = makeRequestLog(log, 0.1)
  for (let count = 0; count < 30; count++) {
    const { request, response } = anAnswer('/article/x/?singlepage=1&q=pain', 200)
    response.servedFrom = 'kept'
    const finish = requests.begin(request, response)
    request.url = '/rewritten/'
    finish()
  }
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatchObject({
    ...{ level: 'info', msg: 'answered', method: 'GET', kind: 'reader', path: '/article/x/?singlepage=1' },
    ...{ status: 200, served: 'kept', bytes: 0 },
  })
  expect(JSON.stringify(lines)).not.toMatch(/secret|Firefox|192\.0\.2\.1|pain/)
})

test('every fault of ours leaves a line, and no sample has to fall on it', () => {
  const { log, lines } = aLog()
  const requests = makeRequestLog(log, 0)
  for (const status of [200, 404, 500, 503, 502]) {
    const { request, response } = anAnswer('/', status)
    requests.begin(request, response)()
  }
  expect(lines.map(({ level, status }) => `${level} ${status}`)).toEqual(['error 500', 'error 502'])
})

test('a fault stands under one number: where it was thrown, and in the line of the request that it broke', () => {
  const { log, lines } = aLog()
  const said = [console.error, console.warn] as const
  logConsole(log)
  const { request, response } = anAnswer('/', 500)
  const context = newContext(null as unknown as Db, 0, { address: '/' })
  response.id = context.id
  runInContext(context, () => console.error(new Error('Broken.')))
  makeRequestLog(log, 0).begin(request, response)()
  ;[console.error, console.warn] = said
  expect(lines.map(({ id, msg }) => [id, msg])).toEqual([
    [context.id, 'Broken.'],
    [context.id, 'failed'],
  ])
})

test('a slow answer leaves a line', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const { log, lines } = aLog()
  const { request, response } = anAnswer('/', 200)
  const finish = makeRequestLog(log, 0).begin(request, response)
  vi.advanceTimersByTime(1001)
  finish()
  expect(lines).toMatchObject([{ level: 'warn', msg: 'slow', ms: 1001, cut: true }])
})

test('a long download is not slow: of a file counts how soon it begins', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const { log, lines } = aLog()
  const { request, response } = anAnswer('/issue/2026-02/pdf/', 200)
  const requests = makeRequestLog(log, 0)
  const finish = requests.begin(request, response)
  vi.advanceTimersByTime(20)
  response.readyAt = performance.now()
  vi.advanceTimersByTime(60_000)
  finish()
  expect(lines).toEqual([])
})

test.each([
  ['/article/x/?singlepage=1&utm_source=a', 'reader', '/article/x/?singlepage=1'],
  ['/search/?q=my+own+illness', 'reader', '/search/?q=…'],
  ['/preview/abcDEF123/', 'preview', '/preview/…'],
  ['/preview/abcDEF123/approval/', 'preview', '/preview/…'],
  ['/login/welcome/abcDEF123/', 'desk', '/login/welcome/…'],
  ['/login/?returnTo=%2Fdesk%2F', 'desk', '/login/?returnTo=…'],
  ['/desk/articles/0192/?a b=c', 'desk', '/desk/articles/0192/?…=…'],
  ['/author/jane@example.org/x/', 'reader', '/author/…/x/'],
  ['/author/jane%40example.org/', 'reader', '/author/…/'],
  ['/%00', 'unreadable', '…'],
  [`/${'a'.repeat(900)}/`, 'reader', `/${'a'.repeat(199)}`],
])('of %s the log keeps no key and no words', (url, kind, path) => {
  expect(loggedPath(url)).toEqual({ kind, path })
})

test('what the program complains of is a line with its stack, and a level silences what is below it', () => {
  const spied = { error: console.error, warn: console.warn }
  const { log, lines } = aLog('error')
  logConsole(log)
  console.error('It could not be finished.', new Error('disk'))
  console.warn('not shown')
  Object.assign(console, spied)
  expect(lines).toMatchObject([
    { level: 'error', msg: 'It could not be finished.', err: { message: 'disk', type: 'Error' } },
  ])
  expect(JSON.stringify(lines[0])).toContain('log.test.ts')
})
