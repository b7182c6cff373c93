// The block editor's articles keep their words, pictures and order; what only a browser window can show is said.
import { expect, test } from 'vitest'
import { converted } from './convert.ts'

const block = (name: string, html: string, json = '') =>
  `<!-- wp:${name} ${json} -->\n${html}\n<!-- /wp:${name} -->\n\n`
const paragraph = (words: string) => block('paragraph', `<p>${words}</p>`)

test('columns and groups are set one below the other', () => {
  const column = (words: string) => block('column', `<div class="wp-block-column">${paragraph(words)}</div>`)
  const columns = block('columns', `<div class="wp-block-columns">${column('Left')}${column('Right')}</div>`)
  const { lines, warnings } = converted(block('group', `<div class="wp-block-group">${columns}</div>`))
  expect(lines).toEqual(['paragraph: Left', 'paragraph: Right'])
  expect(warnings).toEqual(['Columns were set one below the other.'])
})

test('line ends in a block are no line breaks', () => {
  expect(converted(paragraph('One\ntwo')).lines).toEqual(['paragraph: One two'])
})

test('a picture keeps its caption, its width and its description', () => {
  const { doc, lines } = converted(
    block(
      'image',
      '<figure class="wp-block-image alignwide"><a href="https://other.example/"><img src="https://old.example/1.jpg" alt="A knee" class="wp-image-1"/></a><figcaption>A <em>knee</em></figcaption></figure>',
      '{"id":1,"align":"wide"}',
    ),
  )
  expect(lines).toEqual(['figure: A <italic>knee</italic>'])
  expect(doc.content[0]).toMatchObject({
    attrs: { alt: 'A knee', size: 'wide', mediumId: 'https://old.example/1.jpg' },
  })
})

test('a picture’s link to somewhere else is told, one to its own file is not', () => {
  const linked = (href: string) => `<p><a href="${href}"><img src="https://old.example/1.jpg" alt=""></a></p>`
  expect(converted(linked('https://other.example/')).warnings).toEqual([
    'A picture linked to https://other.example/; the link was not kept.',
  ])
  const attachments = [
    {
      id: 1,
      url: 'https://old.example/1.jpg',
      title: '',
      alt: '',
      caption: '',
      mimeType: 'image/jpeg',
      width: 1,
      height: 1,
    },
  ]
  expect(converted(linked('https://old.example/1.jpg'), { attachments }).warnings).toEqual([])
})

test('galleries of the old and the new form are galleries; their own caption follows', () => {
  const old =
    '<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="a.jpg"/><figcaption>A</figcaption></figure></li><li><figure><img src="b.jpg"/></figure></li></ul><figcaption class="blocks-gallery-caption">Both</figcaption></figure>'
  const now =
    '<figure class="wp-block-gallery has-nested-images"><figure class="wp-block-image"><img src="a.jpg"/></figure><figure class="wp-block-image"><img src="b.jpg"/></figure></figure>'
  const tiled =
    '<div class="wp-block-jetpack-tiled-gallery"><div><figure><img src="a.jpg"></figure><figure><img src="b.jpg"></figure></div></div>'
  expect(converted(block('gallery', old)).lines).toEqual([
    'gallery',
    '  figure: A',
    '  figure',
    'paragraph: Both',
  ])
  expect(converted(block('gallery', now)).lines).toEqual(['gallery', '  figure', '  figure'])
  expect(converted(block('jetpack/tiled-gallery', tiled)).lines).toEqual(['gallery', '  figure', '  figure'])
})

test('quotations, pull quotes, tables, rules, code and verse keep their kind', () => {
  const html = [
    block('quote', '<blockquote class="wp-block-quote"><p>Said</p><cite>Somebody<br></cite></blockquote>'),
    block(
      'pullquote',
      '<figure class="wp-block-pullquote"><blockquote><p>Loud</p><cite>Me</cite></blockquote></figure>',
    ),
    block(
      'table',
      '<figure class="wp-block-table"><table><tbody><tr><td>A<br></td></tr></tbody></table><figcaption>T</figcaption></figure>',
    ),
    block('separator', '<hr class="wp-block-separator"/>'),
    block('code', '<pre class="wp-block-code"><code>\na &lt; b\n</code></pre>'),
    block('verse', '<pre class="wp-block-verse">One<br>  two</pre>'),
    block('spacer', '<div style="height:100px" aria-hidden="true" class="wp-block-spacer"></div>'),
  ]
  const { lines, doc, warnings } = converted(html.join(''))
  expect(lines).toEqual([
    'blockquote',
    '  paragraph: Said',
    'pullQuote: Loud',
    'table',
    '  tableRow',
    '    tableCell',
    '      paragraph: A',
    'horizontalRule',
    'codeBlock: a < b',
    'paragraph: One / \u00a0\u00a0two',
  ])
  expect(doc.content[0]).toMatchObject({ attrs: { cite: 'Somebody' } })
  expect(doc.content[1]).toMatchObject({ attrs: { attribution: 'Me' } })
  expect(doc.content[2]).toMatchObject({ attrs: { caption: 'T' } })
  expect(warnings).toEqual([])
})

test('a cover’s picture stands above its words, also where only its style names it', () => {
  const now =
    '<div class="wp-block-cover"><span aria-hidden="true"></span><img class="wp-block-cover__image-background" src="a.jpg" alt="Wind"/><div class="wp-block-cover__inner-container"><p>Words</p></div></div>'
  const old =
    '<div class="wp-block-cover" style="background-image:url(https://old.example/1.jpg)"><p class="wp-block-cover-text">Words</p></div>'
  for (const html of [now, old]) {
    expect(converted(block('cover', html))).toMatchObject({
      lines: ['figure', 'paragraph: Words'],
      warnings: ['The words of a cover were set below its picture.'],
    })
  }
})

test('a wide cover leaves its picture wide', () => {
  for (const [align, size] of [
    ['alignwide', 'wide'],
    ['alignfull', 'full'],
    ['alignleft', 'column'],
  ]) {
    const html = `<div class="wp-block-cover ${align}" style="background-image:url(https://old.example/1.jpg)"><p>Words</p></div>`
    expect(converted(block('cover', html)).doc.content[0]).toMatchObject({ type: 'figure', attrs: { size } })
  }
})

test('buttons and files are links; a button without an address is text', () => {
  const button = (link: string) =>
    block(
      'button',
      `<div class="wp-block-button"><a class="wp-block-button__link"${link}>Read<br>on</a></div>`,
    )
  expect(converted(button(' href="https://other.example/"')).lines).toEqual([
    'paragraph: <link>Read on</link>',
  ])
  expect(converted(button('')).lines).toEqual(['paragraph: Read on'])
  const file =
    '<div class="wp-block-file"><a href="/a.pdf">The file</a><a href="/a.pdf" class="wp-block-file__button" download>Download</a></div>'
  expect(converted(block('file', file)).lines).toEqual(['paragraph: <link>The file</link>'])
})

test('an embedded video keeps its caption as its title; another embed lends it to the link', () => {
  const embed = (url: string) =>
    block(
      'embed',
      `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div><figcaption>A film<br></figcaption></figure>`,
    )
  expect(converted(embed('https://youtu.be/demo0000001')).doc.content).toMatchObject([
    { type: 'videoEmbed', attrs: { title: 'A film' } },
  ])
  expect(converted(embed('https://other.example/1')).lines).toEqual(['paragraph: <link>A film</link>'])
})

test('a box that opens becomes a callout', () => {
  const details = '<details class="wp-block-details"><summary>More</summary><p>Words</p></details>'
  expect(converted(block('details', details)).doc.content).toMatchObject([
    { type: 'callout', attrs: { title: 'More' } },
  ])
})

test('what WordPress makes anew on every page is left out and named once', () => {
  const { lines, warnings } = converted(
    `${paragraph('Words')}<!-- wp:latest-posts {"postsToShow":3} /-->\n<!-- wp:search /-->\n<!-- wp:search /-->`,
  )
  expect(lines).toEqual(['paragraph: Words'])
  expect(warnings).toEqual([
    'Left out, because WordPress makes them anew on every page: latest-posts, search (2).',
  ])
})

test('a shared block is put where it is shown, and one that shows itself ends', () => {
  const shared = { 4: paragraph('Shared'), 5: '<!-- wp:block {"ref":5} /-->' }
  expect(converted('<!-- wp:block {"ref":4} /-->', { shared }).lines).toEqual(['paragraph: Shared'])
  expect(converted('<!-- wp:block {"ref":5} /-->', { shared }).warnings).toHaveLength(1)
  expect(converted('<!-- wp:block {"ref":6} /-->').warnings).toEqual([
    'A shared block (6) is not in the export and was left out.',
  ])
})

test('links to people’s places elsewhere become a list', () => {
  const html = block(
    'social-links',
    '<ul class="wp-block-social-links"><!-- wp:social-link {"url":"https://a.example","service":"github"} /--><!-- wp:social-link {"url":"#","service":"x"} /--></ul>',
  )
  expect(converted(html).lines).toEqual(['bulletList', '  listItem', '    paragraph: <link>github</link>'])
})
