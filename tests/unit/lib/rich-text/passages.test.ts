// Where paragraphs stand: the same id on the page, on the single page and in search, and none in a feed.
import { expect, test } from 'vitest'
import { articleHtml } from '../../../../lib/rich-text/article-html.ts'
import { articlePages } from '../../../../lib/rich-text/article-pages.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { passagesOf } from '../../../../lib/rich-text/passages.ts'

const doc = fromHtml(
  '<p>One.</p><p> </p><h2>p-1</h2><ul><li>Two</li></ul><!--nextpage--><blockquote><p>Three</p></blockquote><p>Four &amp; more</p>',
)
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
const htmlOf = (page: { segments: { kind: string; html?: string }[] }) =>
  page.segments.map(({ html = '' }) => html).join('')

test('a paragraph has one id wherever its article is read', () => {
  const { pages, single } = articlePages(doc, { picture: () => null, isSponsored: true })
  const ids = ['p-1', 'about-p-1', 'p-2', 'p-3', 'p-4']
  expect([pages.map((page) => idsIn(htmlOf(page))), idsIn(htmlOf(single))]).toEqual([
    [ids.slice(0, 3), ids.slice(3)],
    ids,
  ])
  expect(passagesOf(doc).map(({ page, place, text }) => [page, place, text])).toEqual([
    [1, 'p-1', 'One.'],
    [1, 'about-p-1', 'p-1'],
    [1, 'p-2', 'Two'],
    [2, 'p-3', 'Three'],
    [2, 'p-4', 'Four & more'],
  ])
})

test('a feed has no such ids', () => {
  const feed = { origin: 'https://synovia.example', article: 'https://synovia.example/article/x/' }
  expect(idsIn(articleHtml(doc, { picture: () => null, feed }))).toEqual([])
})
