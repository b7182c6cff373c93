// The one renderer writes semantic HTML for the page and a plainer one for feeds.
import { describe, expect, it } from 'vitest'
import { articleHtml } from '../../../../lib/rich-text/article-html.ts'
import type { Block, Inline, TableCell } from '../../../../lib/rich-text/document.ts'
import { numberReferences } from '../../../../lib/rich-text/steps/number-references.ts'
import { toHtml } from '../../../../lib/rich-text/to-html.ts'
import { isBlock } from '../../../../lib/rich-text/tree.ts'
import { cite, ctx, doc, feed, figure, h, list, p, quote, reference, references } from './write.ts'

const link = (text: string, href: string, ...marks: { type: 'bold' }[]): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href, title: null } }, ...marks],
})

describe('text', () => {
  it('is escaped', () => {
    expect(toHtml([p('<b> & "x"')], ctx)).toBe('<p>&lt;b&gt; &amp; &quot;x&quot;</p>')
  })

  it('under one link is one link, however its parts are set', () => {
    expect(toHtml([p(link('a ', '/x/'), link('b', '/x/', { type: 'bold' }), link('c', '/y/'))], ctx)).toBe(
      '<p><a href="/x/">a <strong>b</strong></a><a href="/y/">c</a></p>',
    )
  })

  it('links to other sites without handing over this window', () => {
    expect(toHtml([p(link('a', 'https://x.example/'))], ctx)).toBe(
      '<p><a href="https://x.example/" rel="noopener">a</a></p>',
    )
  })

  it('is not a link when the address is not safe, even if it was stored', () => {
    expect(toHtml([p(link('a', 'javascript:alert(1)'))], ctx)).toBe('<p>a</p>')
  })

  it('that is blank is not written', () => {
    expect(toHtml([p(), p(' '), h(2), list(''), p('x')], ctx)).toBe('<p>x</p>')
  })
})

describe('blocks', () => {
  it('of every kind have their element', () => {
    const blocks: Block[] = [
      { ...h(3, 'H'), attrs: { level: 3, id: 'h' } },
      list('a'),
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [p('a'), p('b')] }],
      },
      { ...quote(p('q')), attrs: { cite: 'Rao' } } as Block,
      { type: 'pullQuote', attrs: { attribution: 'Rao' }, content: [{ type: 'text', text: 'q' }] },
      { type: 'callout', attrs: { title: 'Key' }, content: [p('c')] },
      { type: 'codeBlock', attrs: { language: 'r' }, content: [{ type: 'text', text: 'a < b' }] },
      { type: 'horizontalRule' },
    ]
    expect(blocks.map((block) => toHtml([block], ctx))).toEqual([
      '<h3 id="h">H</h3>',
      '<ul><li>a</li></ul>',
      '<ol start="3"><li><p>a</p><p>b</p></li></ol>',
      '<blockquote><p>q</p><footer>Rao</footer></blockquote>',
      '<aside class="pull-quote"><blockquote><p>q</p><footer>Rao</footer></blockquote></aside>',
      '<aside class="callout" aria-label="Key"><p class="callout-title">Key</p><p>c</p></aside>',
      '<pre tabindex="0" role="region" aria-label="Code"><code>a &lt; b</code></pre>',
      '<hr>',
    ])
  })

  it('show a picture with caption and credit in one unit', () => {
    expect(toHtml([figure('knee', 'In section', { size: 'wide' })], ctx)).toBe(
      '<figure class="figure figure-wide"><picture>' +
        '<source type="image/avif" srcset="/media/abc/full-640.avif 640w" sizes="(min-width: 66rem) 62rem, (min-resolution: 2.75dppx) calc(80vw - 2.4rem), calc(100vw - 3rem)">' +
        '<img src="/media/abc/full-960.jpg" width="960" height="640" alt="A knee in section" srcset="/media/abc/full-640.jpg 640w, /media/abc/full-960.jpg 960w" sizes="(min-width: 66rem) 62rem, (min-resolution: 2.75dppx) calc(80vw - 2.4rem), calc(100vw - 3rem)" loading="lazy" decoding="async">' +
        '</picture><figcaption><span class="caption">In section</span> <span class="credit">Plate: Synovia studio</span></figcaption></figure>',
    )
  })

  it('show the words of a picture that is no longer there', () => {
    expect(toHtml([figure('gone', 'Caption', { alt: 'A hip' })], ctx)).toBe(
      '<figure class="figure figure-column figure-missing"><p class="missing-picture">A hip</p><figcaption><span class="caption">Caption</span></figcaption></figure>',
    )
    expect(toHtml([figure('gone', '')], ctx)).toBe('')
  })

  it('show the pictures of a gallery cut to one shape on a page, and whole in a feed', () => {
    const standard = { src: '/media/abc/standard-960.jpg', srcset: '', sources: [], width: 960, height: 720 }
    const picture: typeof ctx.picture = (id, words) => {
      const found = ctx.picture(id, words)
      return found && { ...found, standard }
    }
    const gallery: Block = { type: 'gallery', content: [figure('knee', 'A knee')] }
    const [cut, whole] = [
      'src="/media/abc/standard-960.jpg" width="960" height="720"',
      '/media/abc/full-960.jpg',
    ]
    expect(toHtml([gallery], { ...ctx, picture })).toContain(cut)
    expect(toHtml([gallery], { ...ctx, ...feed, picture })).toContain(whole)
    expect(toHtml([figure('knee', 'A knee')], { ...ctx, picture })).toContain(whole)
  })

  it('that is decorative has an empty alt text, whatever the library says of it', () => {
    expect(toHtml([figure('knee', '', { alt: '' })], ctx)).toContain(' alt=""')
  })

  it('lead to a video without loading anything of the other site', () => {
    const html = toHtml(
      [{ type: 'videoEmbed', attrs: { provider: 'youtube', videoId: 'a_b', title: 'A film' } }],
      ctx,
    )
    expect(html).toContain('<a class="video-link" href="https://www.youtube.com/watch?v=a_b" rel="noopener">')
    expect(html).not.toMatch(/<(iframe|img|script)/)
  })

  it('let a wide table scroll by keyboard, with its column names as head', () => {
    const cell = (type: TableCell['type'], text: string, attrs = {}): TableCell => ({
      type,
      attrs: { colspan: 1, rowspan: 1, align: null, ...attrs },
      content: [p(text)],
    })
    const table: Block = {
      type: 'table',
      attrs: { caption: 'Doses' },
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Drug', { colspan: 2 })] },
        { type: 'tableRow', content: [cell('tableHeader', 'A'), cell('tableCell', '5', { align: 'right' })] },
      ],
    }
    expect(toHtml([table], ctx)).toBe(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Doses"><table><caption>Doses</caption>' +
        '<thead><tr><th scope="col" colspan="2">Drug</th></tr></thead>' +
        '<tbody><tr><th scope="row">A</th><td class="align-right">5</td></tr></tbody></table></div>',
    )
    expect(toHtml([table], feed)).toMatch(/^<table>/)
  })
})

describe('a reference mark', () => {
  const article = doc(p('x', cite('a', 'b', 'c', 'd')), p('y', cite('a')), references('a', 'b', 'c', 'd'))
  const blocks = numberReferences(article).doc.content.filter(isBlock)

  it('links each printed number to its reference and keeps a place for the others', () => {
    expect(toHtml(blocks.slice(0, 1), ctx)).toBe(
      '<p>x<sup class="reference-mark"><a id="cite-1-1" href="#ref-1" aria-label="Reference 1">1</a>' +
        '<span id="cite-2-1"></span><span id="cite-3-1"></span>–<a id="cite-4-1" href="#ref-4" aria-label="Reference 4">4</a></sup></p>',
    )
    expect(toHtml(blocks.slice(1), ctx)).toContain('<a id="cite-1-2" href="#ref-1"')
  })

  it('of something that is not listed leaves nothing', () => {
    const lost = numberReferences(doc(p('x', cite('lost')))).doc.content.filter(isBlock)
    expect(toHtml(lost, ctx)).toBe('<p>x</p>')
  })
})

describe('a feed', () => {
  it('carries the whole article with absolute addresses, without ids, and the list at its end', () => {
    const article = doc(
      h(2, 'Pain'),
      p(link('a', '/x/'), cite('a')),
      figure('knee', ''),
      references(reference('a', 'doi:10.5555/k.')),
    )
    expect(articleHtml(article, feed)).toBe(
      '<h2>Pain</h2><p><a href="https://synovia.example/x/">a</a><sup class="reference-mark"><a href="https://synovia.example/article/knees/#ref-1">1</a></sup></p>' +
        '<figure class="figure figure-column"><img src="https://synovia.example/media/abc/full-960.jpg" width="960" height="640" alt="A knee in section"><figcaption><span class="credit">Plate: Synovia studio</span></figcaption></figure>' +
        '<h2>References</h2><ol><li>doi:<a href="https://doi.org/10.5555/k" rel="noopener">10.5555/k</a>.</li></ol>',
    )
  })
})
