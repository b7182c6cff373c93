import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { makeClientOf, proxyList } from '../../../../lib/front/client-address.ts'

function client(proxies: string[], remoteAddress: string, forwarded?: string): string {
  const request = { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }
  return makeClientOf(proxies)(request as unknown as IncomingMessage)
}

test('without trusted proxies nobody is believed', () => {
  expect(client([], '192.0.2.9', '198.51.100.1')).toBe('192.0.2.9')
  expect(client(['127.0.0.1'], '192.0.2.9', '198.51.100.1')).toBe('192.0.2.9')
})

test('a trusted proxy says who is asking; what a stranger wrote before it does not count', () => {
  expect(client(['127.0.0.1'], '::ffff:127.0.0.1', '10.9.9.9, 198.51.100.1')).toBe('198.51.100.1')
  expect(client(['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '203.0.113.5, 198.51.100.1, 10.1.2.3')).toBe(
    '198.51.100.1',
  )
  expect(client(['::1', 'fd00::/8'], '::1', '[2001:db8::1]:443, fd00::2')).toBe('2001:db8::1')
  expect(client(['127.0.0.1'], '127.0.0.1', '198.51.100.1:4711')).toBe('198.51.100.1')
})

test('nonsense is nobody: the proxy itself counts', () => {
  for (const said of [undefined, '', ',', 'unknown', "'; drop table", '999.1.1.1']) {
    expect(client(['127.0.0.1'], '127.0.0.1', said)).toBe('127.0.0.1')
  }
})

test('a list of proxies is addresses and networks, or is refused', () => {
  expect(proxyList('127.0.0.1, 10.0.0.0/8\n::1')).toEqual(['127.0.0.1', '10.0.0.0/8', '::1'])
  expect(proxyList('')).toEqual([])
  for (const bad of ['localhost', '10.0.0.0/33', '10.0.0.0/8/8', '::1/129', '10.0.0.0/', '*']) {
    expect(proxyList(bad), bad).toBeNull()
  }
})
