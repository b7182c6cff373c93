// A long article lists its headings, on whichever page they stand; a short one does not.
import { expect, test } from 'vitest'
import { contentsOf } from '../../../../../lib/reader/article/contents.ts'
import { articleAddresses } from '../../../../../lib/urls.ts'

const gout = articleAddresses('gout')
const headings = (...ids: string[]) => ({ headings: ids.map((id) => ({ id, text: id.toUpperCase() })) })
const pages = [headings('salt'), headings('water', 'urate')]
const hrefs = (current: number | 'single') =>
  contentsOf(gout, { pages, words: 2000 }, current).map(({ href }) => href)

test('headings of the page itself need no address, those of others have theirs', () => {
  expect(hrefs(1)).toEqual(['#salt', '/article/gout/2/#water', '/article/gout/2/#urate'])
  expect(hrefs(2)).toEqual(['/article/gout/#salt', '#water', '#urate'])
  expect(hrefs('single')).toEqual(['#salt', '#water', '#urate'])
})

test('a short text, or one of two parts, needs none', () => {
  expect(contentsOf(gout, { pages, words: 300 }, 1)).toEqual([])
  expect(contentsOf(gout, { pages: [headings('salt', 'water')], words: 2000 }, 1)).toEqual([])
})
