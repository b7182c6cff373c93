// An article is divided at its page breaks and nowhere else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../../lib/rich-text/model.ts'
import { isBlank } from '../../../../../lib/rich-text/plain.ts'
import { numberReferences } from '../../../../../lib/rich-text/steps/number-references.ts'
import { splitPages } from '../../../../../lib/rich-text/steps/split-pages.ts'
import { isBlock } from '../../../../../lib/rich-text/tree.ts'
import { anyDoc } from '../any-document.ts'
import { cite, doc, h, list, p, pageBreak, quote, references, rule } from '../write.ts'

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

  it('vanish where nothing but a rule, an invisible character or the mark of a missing reference is left', () => {
    const { doc: numbered } = numberReferences(
      doc(
        p('a'),
        pageBreak,
        rule,
        pageBreak,
        p(cite('lost')),
        quote(rule),
        pageBreak,
        p('\u200b'),
        pageBreak,
        p('b'),
      ),
    )
    expect(splitPages(numbered)).toEqual([[p('a')], [p('b')]])
  })

  it('put together are the article without its breaks and blank lines; only rules that stood alone are lost', () => {
    const isRule = (block: Block) => block.type === 'horizontalRule'
    fc.assert(
      fc.property(anyDoc, (article) => {
        const pages = splitPages(article)
        const written = article.content.filter(isBlock).filter((block) => !isBlank(block))
        expect(pages.flat().filter((block) => !isRule(block))).toEqual(
          written.filter((block) => !isRule(block)),
        )
        for (const page of pages) expect(page.some((block) => !isRule(block))).toBe(true)
        const breaks = article.content.filter((node) => node.type === 'pageBreak').length
        expect(pages.length).toBeLessThanOrEqual(breaks + 1)
      }),
      { numRuns: 150 },
    )
  })
})
