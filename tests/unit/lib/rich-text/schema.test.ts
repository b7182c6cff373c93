// The browser's clipboard and the server's intake read the same HTML: what the schema writes, it reads back.
import { DOMSerializer } from '@tiptap/pm/model'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type Doc, parseDoc } from '../../../../lib/rich-text/document.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { schema } from '../../../../lib/rich-text/schema.ts'
import { toText } from '../../../../lib/rich-text/to-text.ts'
import { anyDoc } from './any-document.ts'
import { cite, doc, figure, h, list, p, pageBreak, quote, references } from './write.ts'

function clipboardHtml(article: Doc): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const fragment = DOMSerializer.fromSchema(schema).serializeFragment(schema.nodeFromJSON(article).content, {
    document,
  })
  document.body.append(fragment)
  return document.body.innerHTML
}

describe('the schema', () => {
  it('reads back what it writes, every kind of block', () => {
    const cell = {
      type: 'tableCell' as const,
      attrs: { colspan: 2, rowspan: 1, align: 'center' as const },
      content: [p('c')],
    }
    const article = doc(
      h(3, 'Pain'),
      p('Knees', cite('a', 'b'), {
        type: 'text',
        text: 'hurt',
        marks: [{ type: 'link', attrs: { href: 'https://x.example/', title: 'T' } }, { type: 'bold' }],
      }),
      pageBreak,
      list('a'),
      { type: 'orderedList', attrs: { start: 4 }, content: [{ type: 'listItem', content: [p('four')] }] },
      { ...quote(p('said')), attrs: { cite: 'Rao' } } as never,
      { type: 'pullQuote', attrs: { attribution: 'Rao' }, content: [{ type: 'text', text: 'q' }] },
      { type: 'callout', attrs: { title: 'Key' }, content: [p('c')] },
      figure('knee', 'Caption', { alt: 'A', credit: 'C', size: 'full' }),
      { type: 'gallery', content: [figure('a', ''), figure('b', 'x')] },
      { type: 'table', attrs: { caption: 'T' }, content: [{ type: 'tableRow', content: [cell] }] },
      { type: 'codeBlock', attrs: { language: 'r' }, content: [{ type: 'text', text: 'a\n b' }] },
      { type: 'horizontalRule' },
      { type: 'videoEmbed', attrs: { provider: 'vimeo', videoId: '12', title: 'A film' } },
      references('a', 'b'),
    )
    expect(fromHtml(clipboardHtml(article))).toEqual(article)
  })

  it('loses no word of any document on the way through the clipboard', () => {
    const letters = (article: Doc) => toText(article).replaceAll(/\s+/g, '')
    fc.assert(
      fc.property(anyDoc, (any) => {
        const article = parseDoc(any)
        expect(letters(fromHtml(clipboardHtml(article)))).toBe(letters(article))
      }),
      { numRuns: 60 },
    )
  })

  it('is loaded without a browser', () => {
    expect(typeof globalThis.document).toBe('undefined')
    expect(schema.topNodeType.name).toBe('doc')
  })
})
