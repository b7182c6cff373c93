// What an address asks for, in which form it is served, and which of its words count.
import { expect, test } from 'vitest'
import { addressText, canonicalAddress, readAddress } from '../../../../lib/front/address.ts'

const kinds: [string, string][] = [
  ['/', 'reader'],
  ['/article/gout/', 'reader'],
  ['/deskchair/', 'reader'],
  ['/article/feeding/', 'reader'],
  ['/feed/', 'feed'],
  ['/tag/gout/feed/atom/', 'feed'],
  ['/desk/', 'desk'],
  ['/desk', 'desk'],
  ['/desk/style/desk/', 'desk'],
  ['/desk/style/', 'frame'],
  ['/login/', 'desk'],
  ['/api/desk/articles/1', 'desk'],
  ['/%64esk/', 'desk'],
  ['/media/0123456789abcdef0123456789abcdef/full-640.webp', 'medium'],
  ['/assets/reader.abc.js', 'asset'],
  ['/favicon.ico', 'asset'],
  ['/nothing.svg', 'asset'],
  ['/_next/static/chunk.js', 'next'],
]

test.each(kinds)('%s is answered as %s', (url, kind) => {
  expect(readAddress(url)?.kind).toBe(kind)
})

const unreadable = [
  '',
  'article',
  'http://elsewhere.example/',
  '*',
  `/${'x'.repeat(8192)}`,
  '/%',
  '/%E0%A4%A/',
  '/a%00b/',
  '/a%2fb/',
  '/a%5Cb/',
  '/a\\b/',
  '/x/../desk/',
  '/x/%2e%2e/desk/',
  '/./desk/',
  '/..',
]

test.each(unreadable)('%s can be no address of ours', (url) => {
  expect(readAddress(url)).toBeNull()
})

const forms: [string, string | null][] = [
  ['/article/gout/', null],
  ['/article/gout', '/article/gout/'],
  ['/article/gout?singlepage=1', '/article/gout/?singlepage=1'],
  ['//article///gout//', '/article/gout/'],
  ['//elsewhere.example', '/elsewhere.example/'],
  ['/article/%67out/', '/article/gout/'],
  ['/old/page.html', null],
  ['/feed', '/feed/'],
  ['/desk', '/desk/'],
  ['/api/desk/articles/1', null],
  ['/media/x', null],
  ['/search?q=a%20b', '/search/?q=a+b'],
]

test.each(forms)('%s has the one form %s', (url, form) => {
  const address = readAddress(url)
  const canonical = address && canonicalAddress(url, address)
  expect(canonical && addressText(canonical)).toBe(form)
})

const queries: [string, string][] = [
  ['/article/gout/?singlepage=1&utm_source=x', '/article/gout/?singlepage=1'],
  ['/article/gout/?x=1', '/article/gout/'],
  ['/search/?q=what?&page=9', '/search/?q=what%3F'],
  ['/search/page/2/?q=a&q=b&z=1', '/search/page/2/?q=a&q=b'],
  ['/tag/gout/?q=a', '/tag/gout/'],
  ['/?p=12&_rsc=abc', '/?p=12'],
  ['/feed/?token=1', '/feed/'],
  ['/desk/?filter=mine&_rsc=1', '/desk/?filter=mine&_rsc=1'],
]

test.each(queries)('of %s the page is given %s', (url, text) => {
  const address = readAddress(url)
  expect(address && addressText(address)).toBe(text)
})
