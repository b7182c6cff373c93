// References are numbered as readers meet them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Doc } from '../../../../../lib/rich-text/document.ts'
import { citationText } from '../../../../../lib/rich-text/steps/citation-groups.ts'
import { numberReferences } from '../../../../../lib/rich-text/steps/number-references.ts'
import { inlinesIn, isBlock } from '../../../../../lib/rich-text/tree.ts'
import { anyDoc } from '../any-document.ts'
import { cite, doc, figure, p, pageBreak, quote, references } from '../write.ts'

const citationsOf = (article: Doc) =>
  inlinesIn(article.content.filter(isBlock)).flatMap((inline) =>
    inline.type === 'referenceMark' ? [inline.attrs.citations ?? []] : [],
  )

describe('reference numbers', () => {
  it('follow the first citation, not the order of the list', () => {
    const { references: numbered } = numberReferences(
      doc(p('x', cite('c')), p('y', cite('a')), p('z', cite('c', 'b')), references('a', 'b', 'c')),
    )
    expect(numbered.map(({ number, id }) => [number, id])).toEqual([
      [1, 'c'],
      [2, 'a'],
      [3, 'b'],
    ])
  })

  it('stay the same when a reference is cited again, and every place is known', () => {
    const { references: numbered } = numberReferences(
      doc(p('x', cite('a')), pageBreak, quote(p('y', cite('a'))), references('a')),
    )
    expect(numbered[0]?.anchors).toEqual(['cite-1-1', 'cite-1-2'])
  })

  it('count citations in captions and quotes where they stand', () => {
    const caption = { ...figure('knee', 'Knee'), content: [cite('b')] }
    const { references: numbered } = numberReferences(doc(caption, quote(p(cite('a'))), references('a', 'b')))
    expect(numbered.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('come last for references that nobody cites', () => {
    const { references: numbered, uncited } = numberReferences(doc(p('x', cite('b')), references('a', 'b')))
    expect(numbered.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(uncited).toEqual(['a'])
  })

  it('are not given to a citation of nothing, which is reported', () => {
    const { doc: numbered, missing } = numberReferences(
      doc(p('x', cite('lost', 'a', 'lost')), references('a')),
    )
    expect(missing).toEqual(['lost'])
    expect(citationsOf(numbered)).toEqual([[{ number: 1, anchor: 'cite-1-1' }]])
  })

  it('run from 1 without a gap, in the order in which they first appear', () => {
    fc.assert(
      fc.property(anyDoc, (article) => {
        const { doc: numbered, references: list } = numberReferences(article)
        expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1))
        const met = [
          ...new Set(
            citationsOf(numbered)
              .flat()
              .map(({ number }) => number),
          ),
        ]
        // Within one mark numbers are printed in ascending order, so that a later mark is the test of order.
        expect(met.toSorted((a, b) => a - b)).toEqual(met.map((_, index) => index + 1))
        const anchors = citationsOf(numbered)
          .flat()
          .map(({ anchor }) => anchor)
        expect(new Set(anchors).size).toBe(anchors.length)
        expect(list.flatMap((reference) => reference.anchors).toSorted()).toEqual(anchors.toSorted())
      }),
    )
  })
})

describe('the text of a mark', () => {
  it.each([
    [[1], '1'],
    [[4, 5], '4,5'],
    [[2, 3, 4, 5], '2–5'],
    [[1, 3, 4, 5, 7], '1,3–5,7'],
    [[1, 2, 4, 5], '1,2,4,5'],
    [[], ''],
  ])('of %j is "%s"', (numbers, text) => {
    expect(citationText(numbers.map((number) => ({ number, anchor: '' })))).toBe(text)
  })
})
