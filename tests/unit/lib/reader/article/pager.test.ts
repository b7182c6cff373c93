// The pager of a split article, its references with the ways back, and the numbered pages of lists.
import { expect, test } from 'vitest'
import { pagerOf } from '../../../../../lib/reader/article/pager.ts'
import { referencesOf } from '../../../../../lib/reader/article/references.ts'
import { pageNumber, paginate, sliceOf } from '../../../../../lib/reader/pagination.ts'
import type { RenderedPage } from '../../../../../lib/rich-text/article-pages.ts'
import { articleAddresses } from '../../../../../lib/urls.ts'

const gout = articleAddresses('gout')
const pages = [{ heading: null }, { heading: 'The knee' }, { heading: null }]

test('an article of one page has no pager', () => {
  expect(pagerOf(gout, { pages: [{ heading: null }], current: 1 })).toBeNull()
})

test('the pager names every page and the single page; the current one is no link', () => {
  const pager = pagerOf(gout, { pages, current: 2 })
  expect(pager?.entries).toEqual([
    { label: '1', href: '/article/gout/', current: false },
    { label: '2', href: null, current: true },
    { label: '3', href: '/article/gout/3/', current: false },
    { label: 'Single Page', href: '/article/gout/?singlepage=1', current: false },
  ])
  expect(pager?.previous).toEqual({ label: 'Page 1', href: '/article/gout/' })
  expect(pager?.next).toEqual({ label: 'Page 3', href: '/article/gout/3/', heading: null })
})

test('the first page invites to the second by its heading, and has nothing before it', () => {
  const pager = pagerOf(gout, { pages, current: 1 })
  expect(pager?.previous).toBeNull()
  expect(pager?.next).toEqual({ label: 'Page 2', href: '/article/gout/2/', heading: 'The knee' })
})

test('the last page has nothing after it; the single page has neither', () => {
  expect(pagerOf(gout, { pages, current: 3 })?.next).toBeNull()
  const single = pagerOf(gout, { pages, current: 'single' })
  expect([single?.previous, single?.next]).toEqual([null, null])
  expect(single?.entries.filter((entry) => entry.current).map((entry) => entry.label)).toEqual([
    'Single Page',
  ])
})

const cited: RenderedPage = {
  segments: [],
  headings: [],
  heading: null,
  words: 0,
  isComplete: true,
  references: [
    {
      number: 4,
      id: 'hale',
      html: 'Hale 2020',
      places: [
        { page: 1, anchor: 'cite-4-1' },
        { page: 3, anchor: 'cite-4-2' },
      ],
    },
  ],
}

test('a reference leads back to each place that cites it, on whichever page it stands', () => {
  const { entries, complete } = referencesOf(gout, cited, false)
  expect(complete).toBe(true)
  expect(entries[0]?.backlinks).toEqual([
    { label: 'a', href: '/article/gout/#cite-4-1' },
    { label: 'b', href: '/article/gout/3/#cite-4-2' },
  ])
})

test('on the single page every way back stays on it', () => {
  const links = referencesOf(gout, cited, true).entries[0]?.backlinks
  expect(links?.map((link) => link.href)).toEqual(['#cite-4-1', '#cite-4-2'])
})

test('the twenty-seventh place of citation is named aa', () => {
  const places = Array.from({ length: 28 }, (_, at) => ({ page: 1, anchor: `c${at}` }))
  const page = { ...cited, references: [{ number: 1, id: 'x', html: '', places }] }
  const labels = referencesOf(gout, page, true).entries[0]?.backlinks.map((link) => link.label)
  expect([labels?.[25], labels?.[26], labels?.[27]]).toEqual(['z', 'aa', 'ab'])
})

test('a list of nothing still has its first page', () => {
  expect(paginate('/tag/gout/', 1, 0)).toEqual({
    page: 1,
    pageCount: 1,
    previous: null,
    next: null,
    pages: [{ number: 1, href: '/tag/gout/' }],
  })
})

test.each([0, -1, 4, 1.5, Number.NaN])('of a list of three pages there is no page %s', (page) => {
  expect(paginate('/tag/gout/', page, 36)).toBeNull()
})

test('twelve articles are one page, thirteen are two', () => {
  expect(paginate('/tag/gout/', 1, 12)?.pageCount).toBe(1)
  expect(paginate('/tag/gout/', 2, 13)).toMatchObject({ pageCount: 2, previous: '/tag/gout/', next: null })
  expect(sliceOf(3)).toEqual({ limit: 12, offset: 24 })
})

test('of many pages the first, the last and the nearest are shown, with a gap between', () => {
  const shown = (page: number) =>
    paginate('/tag/gout/', page, 12 * 20)?.pages.map((entry) => entry?.number ?? '…')
  expect(shown(1)).toEqual([1, 2, 3, '…', 20])
  expect(shown(10)).toEqual([1, '…', 8, 9, 10, 11, 12, '…', 20])
  expect(shown(20)).toEqual([1, '…', 18, 19, 20])
  expect(shown(4)).toEqual([1, 2, 3, 4, 5, 6, '…', 20])
})

test('pages of a search keep the words that were asked for', () => {
  expect(paginate('/search/?q=gout%20salt', 1, 30)?.next).toBe('/search/page/2/?q=gout%20salt')
})

test.each([
  ['2', 2],
  ['10', 10],
  ['1', null],
  ['0', null],
  ['02', null],
  ['two', null],
  ['', null],
  ['2.0', null],
  ['-2', null],
  ['99999999', null],
])('the number of a page written %j is %s', (text, number) => {
  expect(pageNumber(text)).toBe(number)
})
