// Foreign HTML becomes our blocks: nothing readable is lost, and what cannot be kept is said.
import { describe, expect, it } from 'vitest'
import type { Doc } from '../../../../lib/rich-text/document.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { schema } from '../../../../lib/rich-text/schema.ts'
import { cite, doc, figure, h, list, p, pageBreak, quote, reference, references } from './write.ts'

const read = (html: string): Doc => {
  const article = fromHtml(html, { mediumIdFor: (src) => (src.includes('gone') ? null : src) })
  schema.nodeFromJSON(article).check()
  return article
}

const warningsOf = (html: string): string[] => {
  const warnings: string[] = []
  fromHtml(html, { onWarning: (text) => warnings.push(text) })
  return warnings
}

const bold = (text: string) => ({ type: 'text' as const, text, marks: [{ type: 'bold' as const }] })

describe('text', () => {
  it('keeps its paragraphs, headings and marks', () => {
    expect(read('<h1>Knees</h1><p>They <b>hurt</b>.</p><h6>Note</h6>')).toEqual(
      doc(h(2, 'Knees'), p('They ', bold('hurt'), '.'), h(4, 'Note')),
    )
  })

  it('outside of any paragraph becomes paragraphs', () => {
    expect(read('one<div>two</div><section>three</section>')).toEqual(doc(p('one'), p('two'), p('three')))
  })

  it('loses blank paragraphs and line breaks at the edges', () => {
    expect(read('<p>&nbsp;</p><p><br>a<br>b<br></p><p> </p>')).toEqual(
      doc(p('a', { type: 'hardBreak' }, 'b')),
    )
  })

  it('keeps what word processors say in styles', () => {
    expect(read('<p><span style="font-weight: bold; color: red">a</span></p>')).toEqual(doc(p(bold('a'))))
  })

  it('keeps quotation marks, terms and summaries that only elements said', () => {
    expect(read('<p>He said <q>ow</q>.</p><dl><dt>Gout</dt><dd>A pain</dd></dl>')).toEqual(
      doc(p('He said “ow”.'), p(bold('Gout')), p('A pain')),
    )
  })

  it('set as typed keeps its lines', () => {
    expect(read('<pre><code class="language-r">a\n  b<br>c</code></pre>').content).toEqual([
      { type: 'codeBlock', attrs: { language: 'r' }, content: [{ type: 'text', text: 'a\n  b\nc' }] },
    ])
  })

  it('is one empty paragraph when there was none', () => {
    expect(read('')).toEqual(doc(p()))
  })
})

describe('lists and quotes', () => {
  it('keep lists in lists, also where the inner one stands between items', () => {
    const inner = { type: 'listItem' as const, content: [p('a'), list('b')] }
    const expected = doc({ type: 'bulletList', content: [inner as never] })
    expect(read('<ul><li>a<ul><li>b</li></ul></li></ul>')).toEqual(expected)
    expect(read('<ul><li>a</li><ul><li>b</li></ul></ul>')).toEqual(expected)
  })

  it('take the source of a quotation from its last line or its address', () => {
    const said = { ...quote(p('Ow.')), attrs: { cite: 'A patient' } }
    expect(read('<blockquote><p>Ow.</p><cite>A patient</cite></blockquote>')).toEqual(doc(said as never))
    expect(read('<blockquote><p>Ow.</p><footer>— A patient</footer></blockquote>')).toEqual(
      doc(said as never),
    )
    expect(read('<blockquote cite="https://x.example/">Ow.</blockquote>').content[0]).toMatchObject({
      attrs: { cite: 'https://x.example/' },
    })
  })

  it('know pull quotes and callouts, ours and those of WordPress', () => {
    const pull = {
      type: 'pullQuote',
      attrs: { attribution: 'Rao' },
      content: [{ type: 'text', text: 'Listen.' }],
    }
    expect(read('<aside data-pull-quote data-attribution="Rao"><p>Listen.</p></aside>').content).toEqual([
      pull,
    ])
    expect(
      read(
        '<figure class="wp-block-pullquote"><blockquote><p>Listen.</p><cite>Rao</cite></blockquote></figure>',
      ).content,
    ).toEqual([pull])
    expect(read('<aside data-callout="Key points"><ul><li>a</li></ul></aside>').content).toEqual([
      { type: 'callout', attrs: { title: 'Key points' }, content: [list('a')] },
    ])
  })
})

describe('pictures', () => {
  it('in a figure keep caption, description and width', () => {
    expect(
      read(
        '<figure class="alignwide"><img src="knee" alt="A knee"><figcaption><p>Section</p></figcaption></figure>',
      ),
    ).toEqual(doc(figure('knee', 'Section', { alt: 'A knee', size: 'wide' })))
  })

  it('in the middle of a sentence divide it, and leave the link around them', () => {
    expect(read('<p>before <a href="https://x.example/"><img src="knee"></a> after</p>')).toEqual(
      doc(p('before'), figure('knee', ''), p('after')),
    )
  })

  it('that are media of ours already keep every word', () => {
    const html =
      '<figure data-medium="knee" data-credit="Rao" data-size="full"><img src="x.jpg" alt="K"><figcaption>C</figcaption></figure>'
    expect(read(html)).toEqual(doc(figure('knee', 'C', { credit: 'Rao', size: 'full', alt: 'K' })))
  })

  it('that stand together are a gallery, ours and those of WordPress', () => {
    const both = { type: 'gallery' as const, content: [figure('a', 'One'), figure('b', '')] }
    const inside = '<figure><img src="a"><figcaption>One</figcaption></figure>'
    expect(
      read(
        '<figure data-gallery><figure data-medium="a"><figcaption>One</figcaption></figure><figure data-medium="b"></figure></figure>',
      ),
    ).toEqual(doc(both))
    expect(
      read(
        `<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li>${inside}</li><li><figure><img src="b"></figure></li></ul><figcaption>All</figcaption></figure>`,
      ),
    ).toEqual(doc(both, p('All')))
  })

  it('whose file is not known leave their words and a warning', () => {
    expect(read('<p>a <img src="gone.jpg" alt="A knee"> b</p>')).toEqual(doc(p('a'), p('A knee'), p('b')))
    expect(read('<figure><img src="gone.jpg" alt="x"><figcaption>Caption</figcaption></figure>')).toEqual(
      doc(p('Caption')),
    )
    expect(warningsOf('<img src="gone.jpg">')).toEqual([
      'A picture was left out because its file is not known: gone.jpg',
    ])
  })
})

describe('tables', () => {
  it('keep caption, spans, alignment and what is in the cells', () => {
    const html = `<figure class="wp-block-table"><table><thead><tr><th colspan="2">Dose</th></tr></thead>
      <tbody><tr><td style="text-align:right">5</td><td rowspan="0" colspan="9999"><ul><li>a</li></ul></td></tr></tbody></table>
      <figcaption>Doses</figcaption></figure>`
    const cell = { type: 'tableCell', attrs: { colspan: 1, rowspan: 1, align: 'right' }, content: [p('5')] }
    expect(read(html).content).toEqual([
      {
        type: 'table',
        attrs: { caption: 'Doses' },
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1, align: null }, content: [p('Dose')] },
            ],
          },
          {
            type: 'tableRow',
            content: [
              cell,
              { ...cell, attrs: { colspan: 100, rowspan: 1, align: null }, content: [list('a')] },
            ],
          },
        ],
      },
    ])
  })
})

describe('page breaks', () => {
  it.each([
    '<!--nextpage-->',
    '<!-- nextpage -->',
    '<!--NextPage-->',
    '<p><!--nextpage--></p>',
    '<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->',
    '<!-- wp:nextpage {"a":1} --><!--nextpage--><!-- /wp:nextpage -->',
    '<div><!--nextpage--></div>',
  ])('are understood when written %s', (spelling) => {
    expect(read(`<p>one</p>${spelling}<p>two</p>`)).toEqual(doc(p('one'), pageBreak, p('two')))
  })

  it('in the middle of a paragraph, after a picture, divide it', () => {
    expect(
      read('<p>One <img src="knee" alt="" /> <!--nextpage-->This is <b>the second</b> page</p>'),
    ).toEqual(doc(p('One'), figure('knee', ''), pageBreak, p('This is ', bold('the second'), ' page')))
  })

  it('inside bold text keep both halves bold', () => {
    expect(read('<p><b>one<!--nextpage-->two</b></p>')).toEqual(
      doc(p(bold('one')), pageBreak, p(bold('two'))),
    )
  })

  it('inside a heading leave two headings', () => {
    expect(read('<h2>one<!--nextpage-->two</h2>')).toEqual(doc(h(2, 'one'), pageBreak, h(2, 'two')))
  })

  it('inside a list, table or quote are left out and reported', () => {
    for (const html of [
      '<ul><li>a<!--nextpage--></li></ul>',
      '<blockquote><p>a<!--nextpage-->b</p></blockquote>',
      '<table><tr><td><!--nextpage-->a</td></tr></table>',
    ]) {
      expect(read(html).content.some((node) => node.type === 'pageBreak')).toBe(false)
      expect(warningsOf(html)).toEqual([
        'A page break inside a list, table, quote, figure or box was left out.',
      ])
    }
  })
})

describe('references', () => {
  it('keep marks and list, which goes to the end', () => {
    const html =
      '<ol data-references><li data-ref-id="a"><p>On a.</p></li><li data-ref-id="b">On b.</li></ol><p>Knees<sup data-ref="a b">1,2</sup> hurt.</p>'
    expect(read(html)).toEqual(
      doc(p('Knees', cite('a', 'b'), ' hurt.'), references(reference('a', 'On a.'), 'b')),
    )
  })
})

describe('videos and other embedded parts', () => {
  const video = (provider: string, videoId: string, title: string | null) => ({
    type: 'videoEmbed',
    attrs: { provider, videoId, title },
  })

  it('of YouTube and Vimeo become videos', () => {
    expect(
      read('<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0" title="A film"></iframe>')
        .content,
    ).toEqual([video('youtube', 'abcdefghijk', 'A film')])
    expect(read('<p><iframe src="//player.vimeo.com/video/12345"></iframe></p>').content).toEqual([
      video('vimeo', '12345', null),
    ])
    expect(read('<p><a data-video="youtube:demo0000001">A film</a></p>').content).toEqual([
      video('youtube', 'demo0000001', 'A film'),
    ])
  })

  it('are videos too when their address stands alone on a line, not in a sentence', () => {
    expect(read('<p>https://youtu.be/abcdefghijk</p>').content).toEqual([
      video('youtube', 'abcdefghijk', null),
    ])
    expect(
      read(
        '<figure class="wp-block-embed"><div>\nhttps://vimeo.com/12345\n</div><figcaption>A film</figcaption></figure>',
      ).content,
    ).toEqual([video('vimeo', '12345', 'A film')])
    expect(read('<p>See https://youtu.be/abcdefghijk</p>')).toEqual(
      doc(p('See https://youtu.be/abcdefghijk')),
    )
  })

  it('of other sites become links, with a warning', () => {
    const href = 'https://maps.example/knee'
    const link = {
      type: 'text' as const,
      text: 'A map',
      marks: [{ type: 'link' as const, attrs: { href, title: null } }],
    }
    expect(read(`<iframe src="${href}" title="A map"></iframe>`)).toEqual(doc(p(link)))
    expect(warningsOf(`<iframe src="${href}"></iframe>`)).toEqual([
      `An embedded part was replaced by a link to it: ${href}`,
    ])
  })
})
