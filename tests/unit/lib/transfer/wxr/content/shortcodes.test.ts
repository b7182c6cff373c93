// Shortcodes become what they stand for; unknown ones stay readable.
import { expect, test } from 'vitest'
import { aPicture, converted } from './convert.ts'

const img = '<img class="size-full wp-image-1" src="https://old.example/1.jpg" alt="A knee" width="300" />'

test('a caption becomes the caption of its picture, with its marks', () => {
  const { lines, warnings } = converted(
    `Before [caption id="attachment_1" align="alignleft" width="300"]${img} The <em>knee</em> [sic].[/caption] after`,
  )
  expect(lines).toEqual(['paragraph: Before', 'figure: The <italic>knee</italic> [sic].', 'paragraph: after'])
  expect(warnings).toEqual([])
})

test('the older caption, as an attribute, is read too', () => {
  expect(converted(`[caption caption="The knee’s end" width="3"]${img}[/caption]`).lines).toEqual([
    'figure: The knee’s end',
  ])
  expect(converted(`[wp_caption]${img}[/wp_caption]`).lines).toEqual(['figure'])
})

test('a gallery shows the pictures it names, in its order, with their captions', () => {
  const attachments = [aPicture(4, { caption: 'Four' }), aPicture(5), aPicture(6, { mimeType: 'audio/mpeg' })]
  const { lines, warnings } = converted('[gallery columns=2 ids="5,4,9,6"]', { attachments })
  expect(lines).toEqual(['gallery', '  figure', '  figure: Four'])
  expect(warnings).toEqual(['A gallery names a picture (9) that is not in the export.'])
})

test('a gallery that names none shows the pictures uploaded to the article', () => {
  const attachments = [aPicture(4), aPicture(5), aPicture(6)]
  expect(converted('[gallery]', { attachments }).lines).toHaveLength(4)
  expect(converted('[gallery exclude="5"]', { attachments }).lines).toHaveLength(3)
  expect(converted('Words [gallery]')).toMatchObject({
    lines: ['paragraph: Words'],
    warnings: ['A gallery without pictures in the export was left out.'],
  })
})

test.each([
  ['https://www.youtube.com/watch?v=demo0000001'],
  ['[embed width="500"]https://youtu.be/demo0000001[/embed]'],
  ['[youtube https://www.youtube.com/watch?v=demo0000001]'],
  ['[youtube=http://www.youtube.com/watch?v=demo0000001]'],
  ['[youtube id="demo0000001"]'],
  ['[video src="https://www.youtube.com/watch?v=demo0000001"]'],
  ['<p>https://youtu.be/demo0000001</p>'],
  [
    '<object data="http://www.youtube.com/v/demo0000001"><embed src="http://www.youtube.com/v/demo0000001"></object>',
  ],
  ['<iframe src="//www.youtube.com/embed/demo0000001"></iframe>'],
])('%s is a video', (written) => {
  const { doc } = converted(`Before\n\n${written}\n\nafter`)
  expect(doc.content[1]).toMatchObject({
    type: 'videoEmbed',
    attrs: { provider: 'youtube', videoId: 'demo0000001' },
  })
  expect(doc.content).toHaveLength(3)
})

test('other embeds become links that say where they lead', () => {
  const { lines, warnings } = converted('https://www.elsewhere.example/status/12')
  expect(lines).toEqual(['paragraph: <link>elsewhere.example/status/12</link>'])
  expect(warnings).toEqual([
    'An embedded part was replaced by a link to it: https://www.elsewhere.example/status/12',
  ])
})

test('sound and films become links with their titles', () => {
  const attachments = [
    aPicture(4, { url: 'https://old.example/talk.mp3', title: 'The talk', mimeType: 'audio/mpeg' }),
  ]
  for (const written of [
    '[audio https://old.example/talk.mp3]',
    '[audio mp3="https://old.example/talk.mp3"]',
  ])
    expect(converted(written, { attachments }).lines).toEqual(['paragraph: <link>The talk</link>'])
  expect(converted('[audio https://other.example/a.mp3]').lines).toEqual([
    'paragraph: <link>other.example/a.mp3</link>',
  ])
  expect(converted('[playlist ids="4"]', { attachments }).lines).toEqual(['paragraph: <link>The talk</link>'])
  expect(converted('<audio src="https://old.example/talk.mp3"></audio>', { attachments }).lines).toEqual([
    'paragraph: <link>The talk</link>',
  ])
})

test('an unknown shortcode stays as text; around words only the words stay', () => {
  const { lines, warnings } = converted(
    '[form id="7"] and [box a="b"]a [i]word[/i][/box], [sic], [1] and [[gallery]].',
  )
  expect(lines).toEqual(['paragraph: [form id="7"] and a word, [sic], [1] and [gallery].'])
  expect(warnings).toEqual([
    'The shortcode [form id="7"] is not known; it was kept as text.',
    'The shortcode [i] is not known; the text in it was kept.',
    'The shortcode [box] is not known; the text in it was kept.',
  ])
})

test('an end without a beginning and a beginning without an end are text', () => {
  expect(converted('One [/caption] two [caption] three').lines).toEqual([
    'paragraph: One [/caption] two [caption] three',
  ])
})
