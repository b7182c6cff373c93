// Whatever is stored: reading never fails, gives a document of the schema, and rendering it writes nothing hostile.

import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { articleHtml } from '../../../../lib/rich-text/article-html.ts'
import { parseDoc } from '../../../../lib/rich-text/document.ts'
import { schema } from '../../../../lib/rich-text/schema.ts'
import { excerpt, toText } from '../../../../lib/rich-text/to-text.ts'
import { anyDoc, anyTangle } from './any-document.ts'
import { hostileParts } from './hostile-html.ts'
import { ctx, feed } from './write.ts'

const anything = fc.oneof(
  fc.jsonValue(),
  fc.json(),
  anyTangle,
  anyTangle.map((value) => JSON.stringify(value)),
)

describe('a body read from anywhere', () => {
  it('is a document of the schema, whatever was stored', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        schema.nodeFromJSON(parseDoc(stored)).check()
      }),
      { numRuns: 300 },
    )
  })

  it('does not change when it is read a second time', () => {
    fc.assert(
      fc.property(fc.oneof(anything, anyDoc), (stored) => {
        const once = parseDoc(stored)
        expect(parseDoc(JSON.stringify(once))).toEqual(once)
      }),
      { numRuns: 200 },
    )
  })

  it('loses no word of a valid document', () => {
    fc.assert(
      fc.property(anyDoc, (article) => {
        expect(words(toText(parseDoc(article)))).toBe(words(toText(article)))
      }),
    )
  })

  it('renders without an element or attribute that could run anything', () => {
    fc.assert(
      fc.property(fc.oneof(anything, anyDoc), fc.constantFrom(ctx, feed), (stored, view) => {
        const html = articleHtml(parseDoc(stored), view)
        expect(hostileParts(parseHTML(`<html><body>${html}</body></html>`).document)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('has an excerpt of at most 55 words', () => {
    fc.assert(
      fc.property(anyDoc, (article) => {
        expect(excerpt(parseDoc(article)).split(/\s+/).length).toBeLessThanOrEqual(55)
      }),
    )
  })
})

/** Texts of neighbouring paragraphs may be joined or divided by repair; their letters stay. */
function words(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: characters that repair removes
  return text.replaceAll(/[\s\u0000-\u001f\u007f]|\p{Surrogate}/gu, '')
}
