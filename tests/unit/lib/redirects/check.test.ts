// What people write as the two ends of a redirect, and the sentence for what cannot be one.
import { describe, expect, test } from 'vitest'
import { checkEnds } from '../../../../lib/redirects/check.ts'
import { redirectInput } from '../../../../lib/redirects/input.ts'
import { prefixesOver } from '../../../../lib/redirects/pattern.ts'
import { withStars } from '../../../../lib/redirects/reach.ts'

const ORIGINS = ['https://synovia.example']
const check = (from: string, to: string) => checkEnds({ from, to }, ORIGINS)

const understood: [from: string, to: string, ends: [string, string]][] = [
  ['/Old-Post/', '/article/new/', ['/old-post', '/article/new/']],
  ['  /old-post ', '/article/new', ['/old-post', '/article/new/']],
  [
    'https://synovia.example/old/',
    'https://synovia.example/article/new/#part',
    ['/old', '/article/new/#part'],
  ],
  ['/sj%C3%B6gren/', '/sjögren-2/', ['/sjögren', '/sj%C3%B6gren-2/']],
  ['/?p=12', '/article/twelve/', ['/?p=12', '/article/twelve/']],
  ['/old.html', 'https://archive.example/a?b=c', ['/old.html', 'https://archive.example/a?b=c']],
  ['/leaflet.pdf', '/media/x/leaflet.pdf', ['/leaflet.pdf', '/media/x/leaflet.pdf']],
  ['/old-blog/*', '/category/x/', ['/old-blog/*', '/category/x/']],
  ['/Old-Blog/*/', '/category/x/*', ['/old-blog/*', '/category/x/*']],
  ['/old/*', 'https://archive.example/*', ['/old/*', 'https://archive.example/*']],
  ['/old/#top', '/new/', ['/old', '/new/']],
  ['/files/Annual Report.pdf', '/new place/', ['/files/annual report.pdf', '/new%20place/']],
  ['/caf%c3%a9/', '/a/', ['/café', '/a/']],
  ['http://www.synovia.example/old/', 'HTTPS://Synovia.example/new/', ['/old', '/new/']],
]

test.each(understood)('%s to %s is understood', (from, to, ends) => {
  expect(check(from, to).ends).toEqual({ from: ends[0], to: ends[1] })
})

const refused: [from: string, to: string, field: string, sentence: RegExp][] = [
  ['', '/a/', 'from', /^Write the old address/],
  ['/', '/a/', 'from', /front page always stands/],
  ['/*', '/a/', 'from', /would swallow every address/],
  ['//*', '/a/', 'from', /would swallow every address/],
  ['old-post', '/a/', 'from', /begins with “\/”. Write \/old-post if/],
  ['https://other.example/old/', '/a/', 'from', /another site.*leave it out: \/old\/$/],
  ['https://other.example', '/a/', 'from', /Only our own lead on\.$/],
  ['/a*b/', '/a/', 'from', /star can only stand at the end/],
  ['/a/%2A/', '/a/', 'from', /star can only stand at the end/],
  ['/old/../desk/', '/a/', 'from', /cannot be read/],
  ['/old\tpost/', '/a/', 'from', /cannot be read/],
  ['/old.php?id=5', '/a/', 'from', /leave “id” out/],
  ['/old/?p=5&*', '/a/', 'from', /./],
  ['/desk/articles/', '/a/', 'from', /program itself answers/],
  ['/api/x', '/a/', 'from', /program itself answers/],
  ['/desk/*', '/a/', 'from', /program itself answers under/],
  ['/media/*', '/a/', 'from', /program itself answers under/],
  ['/robots.txt', '/a/', 'from', /program itself answers/],
  ['/search/', '/a/', 'from', /program itself answers/],
  ['/a/', '', 'to', /^Write where/],
  ['/a/', 'javascript:alert(1)', 'to', /begins with “\/”/],
  ['/a/', '//evil.example/', 'to', /begins with “\/”/],
  ['/a/', '/\\evil.example/', 'to', /begins with “\/”/],
  ['/a/', 'www.other.example', 'to', /whole one with https/],
  ['/a/', 'ftp://other.example/', 'to', /whole one with https/],
  ['/a/', 'https://me:secret@other.example/', 'to', /name or password/],
  ['/a/', '/b/*', 'to', /Only a redirect of everything/],
  ['/a/', '/A', 'to', /lead back to itself/],
  ['/a/*', '/a/b/', 'to', /lies under \/a\/\* itself/],
  ['/a/*', '/A/', 'to', /lies under/],
  ['/a/*', '/a/b/*', 'to', /lies under/],
  ['/a/', `/${'x'.repeat(1001)}/`, 'to', /cannot be read/],
]

describe('refused, at the field that is wrong', () => {
  test.each(refused)('%j to %j', (from, to, field, sentence) => {
    const { fault } = check(from, to)
    expect(fault?.field).toBe(field)
    expect(fault?.message).toMatch(sentence)
  })
})

test('the form’s three reaches are written as stars', () => {
  const written = (reach: 'exact' | 'below' | 'rest') =>
    withStars(redirectInput.parse({ from: '/old/', to: '/new/', reach }))
  expect([written('exact'), written('below'), written('rest')]).toEqual([
    { from: '/old/', to: '/new/' },
    { from: '/old/*', to: '/new/' },
    { from: '/old/*', to: '/new/*' },
  ])
})

test('an address stands under few prefixes, the longest first', () => {
  expect(prefixesOver('/a/b/c')).toEqual(['/a/b/c/*', '/a/b/*', '/a/*'])
  expect(prefixesOver('/')).toEqual([])
  expect(prefixesOver(`/${'x/'.repeat(500)}`)).toHaveLength(12)
})
