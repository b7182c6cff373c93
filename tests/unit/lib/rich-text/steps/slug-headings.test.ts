// Every subheading can be linked to.
import { describe, expect, it } from 'vitest'
import type { Doc } from '../../../../../lib/rich-text/document.ts'
import { slugHeadings } from '../../../../../lib/rich-text/steps/slug-headings.ts'
import { allBlocks, isBlock } from '../../../../../lib/rich-text/tree.ts'
import { cite, doc, h, p, pageBreak, quote } from '../write.ts'

const ids = (article: Doc) =>
  allBlocks(slugHeadings(article).content.filter(isBlock)).flatMap((block) =>
    block.type === 'heading' ? [block.attrs.id] : [],
  )

describe('the address of a heading', () => {
  it('is made from its words, without reference marks', () => {
    expect(ids(doc(h(2, 'Empathy vs. Sympathy', cite('a')), h(3, 'Sjögren’s'), p('x')))).toEqual([
      'empathy-vs-sympathy',
      'sjogrens',
    ])
  })

  it('is unique in the whole article, also across pages and inside quotes', () => {
    expect(ids(doc(h(2, 'Results'), pageBreak, quote(h(3, 'Results')), h(2, 'Results 2')))).toEqual([
      'results',
      'results-2',
      'results-2-2',
    ])
  })

  it('is never one that the page, a reference or a place for advertising uses', () => {
    expect(ids(doc(h(2, 'Search'), h(2, 'Ref 4'), h(2, 'Advert 1'), h(2, '…')))).toEqual([
      'search-2',
      'about-ref-4',
      'about-advert-1',
      'untitled',
    ])
  })
})
