// A browser reads the very elements that the renderer wrote: none closed early, none supplied, none dropped.
// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleHtml } from '../../../../lib/rich-text/article-html.ts'
import { parseDoc } from '../../../../lib/rich-text/document.ts'
import { anyDoc } from './any-document.ts'
import { ctx, feed } from './write.ts'

function asRead(html: string): string[] {
  document.body.innerHTML = html
  return [...document.body.querySelectorAll('*')].map((element) => element.localName)
}

describe('the HTML of any article', () => {
  it('is read by a browser as it was written', () => {
    fc.assert(
      fc.property(anyDoc, fc.constantFrom(ctx, feed), (article, view) => {
        const html = articleHtml(parseDoc(article), view)
        const written = Array.from(html.matchAll(/<([a-z]+\d?)/g), ([, name]) => name)
        expect(asRead(html)).toEqual(written)
      }),
    )
  })
})
