// What is dropped on the way in, what every kind of answer carries on the way out, and how answers are packed.
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { type AnswerKind, cleanRequest, secure } from '../../../../lib/front/headers.ts'

function pair(headers: Record<string, string> = {}) {
  const request = new IncomingMessage(new Socket())
  Object.assign(request.headers, headers)
  return { request, response: new ServerResponse(request) }
}

function headersOf(kind: AnswerKind, options = {}) {
  const { response } = pair()
  secure(response, kind, options)
  return (name: string) => response.getHeader(name)
}

const spoofed = [
  'x-forwarded-host',
  'x-forwarded-for',
  'forwarded',
  'x-real-ip',
  'x-middleware-subrequest',
  'x-nextjs-data',
  'x-matched-path',
  'next-resume',
  'content-security-policy',
  'x-original-url',
  'x-http-method-override',
]

test.each(spoofed)('%s is not for the sender to say, at the desk neither', (name) => {
  for (const kind of ['reader', 'desk'] as const) {
    const { request } = pair({ [name]: 'evil', accept: 'text/html' })
    cleanRequest(request, kind)
    expect(request.headers).toEqual({ accept: 'text/html' })
  }
})

test('a reader’s request carries neither cookies nor the framework’s own protocol; the desk’s keeps them', () => {
  const headers = {
    cookie: 'a=b',
    authorization: 'x',
    rsc: '1',
    'next-router-state-tree': 'x',
    'next-action': 'x',
  }
  const [reader, desk] = [pair(headers).request, pair(headers).request]
  cleanRequest(reader, 'reader')
  cleanRequest(desk, 'desk')
  expect(reader.headers).toEqual({})
  expect(desk.headers).toEqual(headers)
})

const KINDS: AnswerKind[] = ['reader', 'feed', 'desk', 'medium', 'asset']

test.each(KINDS)('every answer of kind %s is closed against framing and guessing', (kind) => {
  const header = headersOf(kind)
  expect(header('X-Content-Type-Options')).toBe('nosniff')
  expect(header('X-Frame-Options')).toBe('DENY')
  expect(header('Cross-Origin-Opener-Policy')).toBe('same-origin')
  expect(header('Content-Security-Policy')).toContain("default-src 'none'")
  expect(header('Strict-Transport-Security')).toBeUndefined()
})

test('a reader’s page runs our own files only: nothing inline, nothing from elsewhere, nothing as style', () => {
  const policy = String(headersOf('reader')('Content-Security-Policy'))
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  for (const word of ['unsafe-inline', 'unsafe-eval', 'data:', 'https:', '*', 'nonce'])
    expect(policy).not.toContain(word)
})

test('the desk’s page runs what has this answer’s nonce, is never stored and never indexed', () => {
  const header = headersOf('desk', { nonce: 'abc' })
  expect(header('Content-Security-Policy')).toContain("script-src 'nonce-abc' 'strict-dynamic'")
  expect([header('Cache-Control'), header('X-Robots-Tag'), header('Referrer-Policy')]).toEqual([
    'no-store',
    'noindex, nofollow',
    'same-origin',
  ])
})

test('a picture runs nothing even when opened alone, and feed readers elsewhere may show it', () => {
  const header = headersOf('medium')
  expect(header('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
  expect(header('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  expect(headersOf('reader')('Cross-Origin-Resource-Policy')).toBe('same-origin')
})

test('https is promised only where the publication is on https', () => {
  const header = headersOf('reader', { isHttps: true })
  expect(header('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains')
  expect(header('Content-Security-Policy')).toContain('upgrade-insecure-requests')
})
