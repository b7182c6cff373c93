import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { isOtherHost } from '../../../../lib/serving/canonical-host.ts'
import { hasBody, requestFault } from '../../../../lib/serving/request-fault.ts'

type Lines = { method?: string; url?: string; headers?: [string, string][] }

function aRequest({ method = 'GET', url = '/', headers = [] }: Lines): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  const rawHeaders = [['Host', 'x'], ...headers].flat()
  return Object.assign(request, {
    ...{ method, url, rawHeaders },
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
  })
}

const statusOf = (lines: Lines) => requestFault(aRequest(lines))?.status ?? null

test('a reader’s request goes on, and so does one with a hundred headers', () => {
  expect(statusOf({})).toBeNull()
  expect(statusOf({ headers: [['Content-Length', '0']] })).toBeNull()
  const most = Array.from({ length: 99 }, (_, at): [string, string] => [`X-${at}`, '1'])
  expect(statusOf({ headers: most })).toBeNull()
  expect(statusOf({ headers: [...most, ['X-One-More', '1']] })).toBe(431)
})

test('an address of 8 KB goes on, a longer one does not, and no address of another site either', () => {
  expect(statusOf({ url: `/${'a'.repeat(8191)}` })).toBeNull()
  expect(statusOf({ url: `/${'a'.repeat(8192)}` })).toBe(414)
  expect(statusOf({ url: 'http://evil.example/' })).toBe(400)
  expect(statusOf({ url: '*', method: 'OPTIONS' })).toBe(400)
})

test('two hosts are one too many, however they are written', () => {
  expect(statusOf({ headers: [['hOST', 'evil.example']] })).toBe(400)
  expect(statusOf({ headers: [['Hosts', 'x']] })).toBeNull()
})

test('a body says how long it is, and is no longer than what it is for', () => {
  const post = (url: string, headers: [string, string][]) => statusOf({ method: 'POST', url, headers })
  const long = (bytes: number): [string, string][] => [['Content-Length', String(bytes)]]
  const chunked: [string, string][] = [['Transfer-Encoding', 'chunked']]
  const MB = 1024 * 1024
  expect(post('/api/session/', long(MB))).toBeNull()
  expect(post('/api/session/', long(MB + 1))).toBe(413)
  expect(post('/api/session/', chunked)).toBe(411)
  expect(post('/api/auth/signin', chunked)).toBe(411)
  expect(post('/api/desk/articles/', chunked)).toBeNull()
  expect(post('/api/desk/articles/', long(9 * MB))).toBeNull()
  expect(post('/api/desk/media/uploads/x/', long(100 * MB))).toBeNull()
  expect(post('/api/desk/media/uploads/x/', long(100 * MB + 1))).toBe(413)
  expect(post('/api/deskx/', chunked)).toBe(411)
})

test('what is only read takes no body', () => {
  expect(statusOf({ headers: [['Content-Length', '1']] })).toBe(400)
  expect(statusOf({ method: 'HEAD', headers: [['Transfer-Encoding', 'chunked']] })).toBe(400)
  expect(hasBody(aRequest({ headers: [['Content-Length', '0']] }))).toBe(false)
})

test.each([
  ['magazine.example', false],
  ['MAGAZINE.example:443', false],
  [undefined, false],
  ['127.0.0.1:3000', false],
  ['[::1]:3000', false],
  ['localhost:3000', false],
  ['masthead', false],
  ['desk.localhost', false],
  ['www.magazine.example', true],
  ['magazine.example.', true],
  ['magazine.example.evil.example', true],
  ['old-magazine.example:80', true],
])('for magazine.example the host %s is another site’s: %s', (host, expected) => {
  expect(isOtherHost(host, 'magazine.example')).toBe(expected)
})
