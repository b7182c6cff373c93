// Addresses on paper: the site's own links carry its origin; marks of references, and links elsewhere, stay as they are.
import { expect, test } from 'vitest'
import { forPaper } from '../../../../lib/rich-text/on-paper.ts'

const ORIGIN = 'https://synovia.example'

test.each([
  ['<a href="/article/gout/">', '<a data-origin="https://synovia.example" href="/article/gout/">'],
  [
    '<a href="/article/gout/3/#methods">',
    '<a data-origin="https://synovia.example" href="/article/gout/3/#methods">',
  ],
  ['<a href="/article/gout/3/#ref-2" id="cite-2">', '<a href="/article/gout/3/#ref-2" id="cite-2">'],
  ['<a href="#ref-2">', '<a href="#ref-2">'],
  ['<a href="https://elsewhere.example/">', '<a href="https://elsewhere.example/">'],
  ['&lt;a href=&quot;/gout/&quot;&gt;', '&lt;a href=&quot;/gout/&quot;&gt;'],
])('%s becomes %s', (html, printed) => {
  expect(forPaper(html, ORIGIN)).toBe(printed)
})
