import { expect, test } from 'vitest'
import { originFault } from '../../../../lib/next/origin.ts'

const LOCAL = {
  origin: 'http://localhost:3000',
  fetchSite: 'same-origin',
  host: 'localhost:3000',
  publicOrigin: null,
}
const PUBLIC = {
  origin: 'https://magazine.example',
  fetchSite: 'same-origin',
  host: 'magazine.example',
  publicOrigin: 'https://magazine.example',
}
const passes = (claims: typeof LOCAL | typeof PUBLIC, change: object = {}) =>
  originFault({ ...claims, ...change }) === null

test('our own pages may post: by name, by number, from the LAN, through a forwarded port, on https', () => {
  expect(passes(LOCAL)).toBe(true)
  expect(passes(LOCAL, { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).toBe(true)
  expect(passes(LOCAL, { origin: 'http://[::1]:3000', host: '[::1]:3000' })).toBe(true)
  expect(
    passes(LOCAL, { origin: 'http://192.168.1.20:3000', host: '192.168.1.20:3000', fetchSite: null }),
  ).toBe(true)
  expect(passes(LOCAL, { origin: 'http://localhost:8080', host: 'LOCALHOST:8080' })).toBe(true)
  expect(passes(PUBLIC)).toBe(true)
})

const FOREIGN = [
  null,
  '',
  'null',
  'http://evil.example',
  'http://localhost:3001',
  'http://localhost',
  'https://',
  'localhost:3000',
]
const ODD = [
  'http://localhost:3000/',
  'http://localhost:3000@evil.example',
  'http://evil.example#localhost:3000',
  'file://localhost:3000',
]

test('a missing, null, foreign or odd Origin never passes, whatever else is claimed', () => {
  for (const origin of [...FOREIGN, ...ODD]) {
    for (const fetchSite of ['same-origin', 'none', null]) {
      expect(passes(LOCAL, { origin, fetchSite }), `${origin} ${fetchSite}`).toBe(false)
      expect(passes(PUBLIC, { origin, fetchSite }), `${origin} ${fetchSite}`).toBe(false)
    }
  }
})

test('Sec-Fetch-Site must be same-origin', () => {
  for (const fetchSite of ['cross-site', 'same-site', 'none', '', 'Same-Origin, cross-site']) {
    expect(passes(LOCAL, { fetchSite }), fetchSite).toBe(false)
    expect(passes(PUBLIC, { fetchSite }), fetchSite).toBe(false)
    expect(passes(LOCAL, { origin: 'http://192.168.1.20', host: '192.168.1.20', fetchSite }), fetchSite).toBe(
      false,
    )
  }
})

test('it may be missing only where browsers leave it out: http to another machine', () => {
  expect(passes(LOCAL, { fetchSite: null })).toBe(false)
  expect(passes(LOCAL, { origin: 'http://127.8.9.1:3000', host: '127.8.9.1:3000', fetchSite: null })).toBe(
    false,
  )
  expect(passes(PUBLIC, { fetchSite: null })).toBe(false)
})

test('with a PUBLIC_URL the Host of the request counts for nothing', () => {
  expect(passes(PUBLIC, { host: 'evil.example' })).toBe(true)
  expect(passes(PUBLIC, { origin: 'https://evil.example', host: 'evil.example' })).toBe(false)
  expect(passes(PUBLIC, { origin: 'http://magazine.example' })).toBe(false)
})
