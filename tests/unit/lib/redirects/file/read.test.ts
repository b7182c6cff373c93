// Files of redirects as spreadsheets and old sites write them.
import { expect, test } from 'vitest'
import { readRedirectFile } from '../../../../../lib/redirects/file/read.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark = '\ufeff') => new Uint8Array(Buffer.from(mark + text, 'utf16le'))
const swapped = (text: string, mark = '\ufeff') =>
  new Uint8Array(Buffer.from(mark + text, 'utf16le').swap16())
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

const TABLE = '/sjögren/,/article/sjögren/\r\n/gicht/,/gout/\r\n'

test.each([
  ['UTF-8', utf8(TABLE), 'utf-8'],
  ['UTF-8 with a mark', utf8(`\ufeff${TABLE}`), 'utf-8'],
  ['UTF-16', utf16(TABLE), 'utf-16le'],
  ['UTF-16 the other way round', swapped(TABLE), 'utf-16be'],
  ['UTF-16 without a mark', utf16(TABLE, ''), 'utf-16le'],
  ['UTF-16 the other way round, without a mark', swapped(TABLE, ''), 'utf-16be'],
  ['Windows-1252', latin1(TABLE), 'windows-1252'],
])('%s is read', (_, bytes, encoding) => {
  const file = readRedirectFile(bytes)
  expect(file).toMatchObject({ encoding, separator: ',', hasHeader: false })
  expect(file.lines).toEqual([
    { line: 1, from: '/sjögren/', to: '/article/sjögren/', note: '' },
    { line: 2, from: '/gicht/', to: '/gout/', note: '' },
  ])
})

const ends = (text: string) => readRedirectFile(utf8(text)).lines.map(({ from, to }) => [from, to])

test.each([
  ['commas', '/a/,/b/\n/c/,/d/'],
  ['semicolons', '/a/;/b/\n/c/;/d/'],
  ['tabs', '/a/\t/b/\n/c/\t/d/'],
  ['quotes', '"/a/","/b/"\n"/c/","/d/"'],
  ['a header', 'From;To\n/a/;/b/\n/c/;/d/'],
  ['a header in another order', 'Note,Target URL,Source URL\nx,/b/,/a/\ny,/d/,/c/'],
  ['old Macs’ line ends', '/a/,/b/\r/c/,/d/'],
  ['empty lines', '\n\n/a/,/b/\n\n/c/,/d/\n\n'],
])('with %s', (_, text) => {
  expect(ends(text)).toEqual([
    ['/a/', '/b/'],
    ['/c/', '/d/'],
  ])
})

test('a separator within an address does not part it', () => {
  expect(ends('/a,b/;/c,d/\n/e,f/;/g/')).toEqual([
    ['/a,b/', '/c,d/'],
    ['/e,f/', '/g/'],
  ])
  expect(ends('"/a,b/",/c/\n/d/,/e/')[0]).toEqual(['/a,b/', '/c/'])
})

test('each line has the number that an editor of text shows, also behind a note of two lines', () => {
  const { lines } = readRedirectFile(utf8('From,To,Note\n\n/a/,/b/,"one\ntwo"\n/c/,/d/\n/e/\n'))
  expect(lines).toEqual([
    { line: 3, from: '/a/', to: '/b/', note: 'one\ntwo' },
    { line: 5, from: '/c/', to: '/d/', note: '' },
    { line: 6, from: '/e/', to: '', note: '' },
  ])
})

test.each([
  ['', 'There is nothing in this file.'],
  ['name,mail\nx,y', /Name the columns “From” and “To”/],
  ['/a/,"/b/\n/c/,/d/', /never closed/],
  ['/a/,/b/\n'.repeat(100_001), /more than 100,000 lines/],
])('%.20j is refused with a sentence', (text, sentence) => {
  expect(() => readRedirectFile(utf8(text))).toThrow(sentence)
})

test('a picture is no table', () => {
  const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  expect(() => readRedirectFile(bytes)).toThrow()
})

test('addresses without their first slash are no row of names, and other programs’ names are known', () => {
  expect(ends('old/page,b/\n/c/,/d/')).toEqual([
    ['old/page', 'b/'],
    ['/c/', '/d/'],
  ])
  expect(ends('old-blog/x,news/y\n/c/,/d/')).toEqual([
    ['old-blog/x', 'news/y'],
    ['/c/', '/d/'],
  ])
  expect(ends('Address;Redirect URL\n/a/;/b/')).toEqual([['/a/', '/b/']])
  expect(ends('URL,Old address,New address\nhttps://x.example/,/a/,/b/')).toEqual([['/a/', '/b/']])
  expect(ends('From,To,Date/Time\n/a/,/b/,now')).toEqual([['/a/', '/b/']])
  expect(ends('Source/Old;Target/New\n/a/;/b/')).toEqual([['/a/', '/b/']])
})
