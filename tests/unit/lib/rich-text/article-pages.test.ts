// What a reader of page N gets: its text, places for advertising, and the references that follow along.
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it, test } from 'vitest'
import { articlePages, type RenderedPage } from '../../../../lib/rich-text/article-pages.ts'
import { anyDoc } from './any-document.ts'
import { cite, ctx, doc, h, p, pageBreak, references } from './write.ts'

const options = { ...ctx, isSponsored: false }

const essay = doc(
  p('One', cite('b')),
  p('Two', cite('a', 'c')),
  p('Three'),
  pageBreak,
  h(2, 'Empathy'),
  p('Four', cite('a')),
  pageBreak,
  p('Five'),
  references('a', 'b', 'c', 'd'),
)

const drawn = ({ segments }: RenderedPage) =>
  segments.map((part) => (part.kind === 'ad' ? part.place : 'html'))
const htmlOf = ({ segments }: RenderedPage) =>
  segments.map((part) => (part.kind === 'html' ? part.html : '')).join('')

describe('a split article', () => {
  const { pages, single, words, minutes } = articlePages(essay, options)

  it('has its pages, each with its words and first heading', () => {
    expect(pages.map((page) => page.words)).toEqual([3, 2, 1])
    expect(pages.map((page) => page.heading)).toEqual([null, 'Empathy', null])
    expect([words, minutes, single.words]).toEqual([6, 1, 6])
  })

  it('has advertising places on each page anew, on the single page every fourth paragraph', () => {
    expect(pages.map(drawn)).toEqual([['html', 'advert-1', 'html'], ['html'], ['html']])
    expect(drawn(single)).toEqual(['html', 'advert-1', 'html'])
  })

  it('lists on each page what it cites, and everything on the last and the single page', () => {
    expect(pages.map((page) => page.references.map(({ number, id }) => `${number}${id}`))).toEqual([
      ['1b', '2a', '3c'],
      ['2a'],
      ['1b', '2a', '3c', '4d'],
    ])
    expect(pages.map((page) => page.isComplete)).toEqual([false, false, true])
    expect(single.references).toEqual(pages[2]?.references)
  })

  it('knows every place of citation, on whichever page it stands', () => {
    expect(single.references.map(({ places }) => places)).toEqual([
      [{ page: 1, anchor: 'cite-1-1' }],
      [
        { page: 1, anchor: 'cite-2-1' },
        { page: 2, anchor: 'cite-2-2' },
      ],
      [{ page: 1, anchor: 'cite-3-1' }],
      [],
    ])
  })

  it('is the same text on its pages and on the single page', () => {
    expect(htmlOf(single)).toBe(pages.map(htmlOf).join(''))
  })
})

describe('an article', () => {
  it('that nobody has written yet is one page with nothing on it', () => {
    expect(articlePages(doc(p()), options).pages).toEqual([
      { segments: [], headings: [], heading: null, words: 0, references: [], isComplete: true },
    ])
  })

  it('that is sponsored has no advertising places', () => {
    const { pages, single } = articlePages(essay, { ...options, isSponsored: true })
    expect([...pages, single].flatMap(drawn)).not.toContain('advert-1')
  })

  it('reports citations of nothing and references that nobody cites', () => {
    const { missingReferences, uncitedReferences } = articlePages(
      doc(p(cite('x', 'a')), references('a', 'b')),
      options,
    )
    expect([missingReferences, uncitedReferences]).toEqual([['x'], ['b']])
  })

  it('of any kind opens each reference on the page that cites it and leads back to each place', () => {
    fc.assert(
      fc.property(anyDoc, (article) => {
        const { pages, single } = articlePages(article, options)
        const bodies = pages.map((page) => parse(htmlOf(page)))
        for (const [index, page] of [...pages, single].entries()) {
          const body = bodies[index] ?? parse(htmlOf(single))
          const listed = new Set(page.references.map(({ number }) => `#ref-${number}`))
          for (const mark of body.querySelectorAll('.reference-mark a')) {
            expect(listed).toContain(mark.getAttribute('href'))
          }
          const ids = [...body.querySelectorAll('[id]')].map((element) => element.id)
          expect(new Set(ids).size).toBe(ids.length)
        }
        for (const { places } of single.references) {
          for (const { page, anchor } of places)
            expect(bodies[page - 1]?.querySelector(`#${anchor}`)).not.toBeNull()
        }
      }),
      { numRuns: 50 },
    )
  })
})

test('an article of several pages has none on which there is nothing to read or to see', () => {
  fc.assert(
    fc.property(anyDoc, (article) => {
      const { pages } = articlePages(article, options)
      for (const body of pages.map((page) => parse(htmlOf(page)).body)) {
        const hasWords = /[^\s\p{Cc}\p{Cf}]/u.test(body.textContent ?? '')
        expect(pages.length === 1 || hasWords || body.querySelector('figure') !== null).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

function parse(html: string): Document {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
}
