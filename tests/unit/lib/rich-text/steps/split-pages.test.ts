// An article is divided at its page breaks and nowhere else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../../../../../lib/rich-text/plain.ts'
import { splitPages } from '../../../../../lib/rich-text/steps/split-pages.ts'
import { isBlock } from '../../../../../lib/rich-text/tree.ts'
import { anyDoc } from '../any-document.ts'
import { doc, h, list, p, pageBreak, quote, references } from '../write.ts'

describe('the pages of an article', () => {
  it('are what stands between its breaks', () => {
    expect(splitPages(doc(p('a'), p('b'), pageBreak, h(2, 'c'), references('r')))).toEqual([
      [p('a'), p('b')],
      [h(2, 'c')],
    ])
  })

  it('do not begin or end with an empty one, nor have one between two breaks', () => {
    const article = doc(pageBreak, p('a'), pageBreak, pageBreak, p('  '), pageBreak, p('b'), pageBreak)
    expect(splitPages(article)).toEqual([[p('a')], [p('b')]])
  })

  it('are one when a break stands inside a quote or a list', () => {
    const broken = quote(p('a'), p('b'))
    const inside = { ...broken, content: [p('a'), pageBreak, p('b')] } as typeof broken
    expect(splitPages(doc(inside, list('c')))).toHaveLength(1)
  })

  it('are none when nothing is written', () => {
    expect(splitPages(doc(p(), pageBreak, p(' ')))).toEqual([])
  })

  it('put together are the article without its breaks and blank lines, and none is empty', () => {
    fc.assert(
      fc.property(anyDoc, (article) => {
        const pages = splitPages(article)
        expect(pages.flat()).toEqual(article.content.filter(isBlock).filter((block) => !isBlank(block)))
        for (const page of pages) expect(page.length).toBeGreaterThan(0)
        const breaks = article.content.filter((node) => node.type === 'pageBreak').length
        expect(pages.length).toBeLessThanOrEqual(breaks + 1)
      }),
      { numRuns: 150 },
    )
  })
})
