// Advertising stands between paragraphs, by a rule that readers can rely on.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../../lib/rich-text/document.ts'
import { type Placed, placeAds } from '../../../../../lib/rich-text/steps/place-ads.ts'
import { splitPages } from '../../../../../lib/rich-text/steps/split-pages.ts'
import { anyDoc } from '../any-document.ts'
import { figure, h, list, p, quote } from '../write.ts'

/** "p p [advert-1] h p": the page as a row of words. */
function drawn(placed: Placed[]): string {
  return placed
    .flatMap((part) => (part.kind === 'ad' ? [`[${part.place}]`] : part.blocks.map((block) => block.type)))
    .join(' ')
    .replaceAll('paragraph', 'p')
}

describe('advertising places', () => {
  it('follow every second paragraph of a page, and none follows the last', () => {
    const page = [p('1'), p('2'), p('3'), p('4'), p('5')]
    expect(drawn(placeAds(page, 2))).toBe('p p [advert-1] p p [advert-2] p')
    expect(drawn(placeAds(page.slice(0, 4), 2))).toBe('p p [advert-1] p p')
    expect(drawn(placeAds(page.slice(0, 2), 2))).toBe('p p')
  })

  it('follow every fourth paragraph where the whole article is one page', () => {
    const page = Array.from({ length: 9 }, (_, index) => p(`${index}`))
    expect(drawn(placeAds(page, 4))).toBe('p p p p [advert-1] p p p p [advert-2] p')
  })

  it('are counted by paragraphs between blocks only, and never follow anything else', () => {
    const page = [
      p('1'),
      quote(p('a'), p('b')),
      list('x', 'y'),
      p('2'),
      figure('knee', 'K'),
      h(2, 'H'),
      p('3'),
      p('4'),
      p('5'),
    ]
    expect(drawn(placeAds(page, 2))).toBe(
      'p blockquote bulletList p [advert-1] figure heading p p [advert-2] p',
    )
  })

  it('are none on a page that ends with a list after its second paragraph', () => {
    expect(drawn(placeAds([p('1'), p('2'), list('x')], 2))).toBe('p p bulletList')
  })

  it('are no more than there are addresses for', () => {
    const page = Array.from({ length: 250 }, (_, index) => p(`${index}`))
    expect(placeAds(page, 1).filter(({ kind }) => kind === 'ad')).toHaveLength(99)
    expect(placeAds(page, 1).flatMap((part) => (part.kind === 'ad' ? [] : part.blocks))).toEqual(page)
  })

  it('hold to the rule on every page of any article', () => {
    fc.assert(
      fc.property(anyDoc, fc.constantFrom(2, 4), (article, every) => {
        for (const page of splitPages(article)) expectRule(page, placeAds(page, every), every)
      }),
      { numRuns: 150 },
    )
  })
})

function expectRule(page: Block[], placed: Placed[], every: number): void {
  expect(placed.flatMap((part) => (part.kind === 'blocks' ? part.blocks : []))).toEqual(page)
  const ads = placed.flatMap((part) => (part.kind === 'ad' ? [part.place] : []))
  expect(ads).toEqual(ads.map((_, index) => `advert-${index + 1}`))
  const isParagraph = (block: Block) => block.type === 'paragraph'
  for (const [index, part] of placed.entries()) {
    if (part.kind !== 'ad') continue
    const before = placed.slice(0, index).flatMap((some) => (some.kind === 'blocks' ? some.blocks : []))
    expect(before.at(-1)?.type).toBe('paragraph')
    expect(before.filter(isParagraph).length % every).toBe(0)
    expect(page.slice(before.length).some(isParagraph)).toBe(true)
  }
  const paragraphs = page.filter(isParagraph).length
  expect(ads.length).toBe(paragraphs === 0 ? 0 : Math.min(99, Math.floor((paragraphs - 1) / every)))
}
