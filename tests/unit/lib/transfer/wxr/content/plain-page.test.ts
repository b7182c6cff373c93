import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHtml } from '../../../../../../lib/rich-text/from-html.ts'
import { convert } from '../../../../../../lib/transfer/wxr/content/convert.ts'
import { isPlain } from '../../../../../../lib/transfer/wxr/content/plain-page.ts'

test('a page of words is plain; one with a picture, a box, a footnote or a tag left open is not', () => {
  expect(
    isPlain('<p>Words, <em>more</em><br> and a <a href="https://x.example/?a=1#b">link</a>.</p><hr />'),
  ).toBe(true)
  for (const page of [
    '<p><img src="a.jpg"></p>',
    '<p class="x">a</p>',
    '<p>a<a href="#note-1">1</a></p>',
    "<p>a<a href='#n'>1</a></p>",
    '<p>a<sup data-ref="n"></sup></p>',
    '<p>a <em>b</p>',
    '<p>a</em></p>',
    '<p>2 < 3</p>',
    '<ul><li>a</li></ul>',
    '<p>a</p><',
  ]) {
    expect(isPlain(page), page).toBe(false)
  }
})

const piece = fc.oneof(
  fc.constantFrom(
    'words ',
    'A &amp; B ',
    '\n',
    '\n\n',
    '  ',
    '&nbsp;',
    'https://youtu.be/abc_def-123',
    '<br>',
    '<!-- x -->',
  ),
  fc
    .tuple(
      fc.constantFrom('em', 'strong', 'b', 'sup', 'code', 'p', 'h2', 'a href="https://x.example/"'),
      fc.string(),
    )
    .map(([tag, words]) => `<${tag}>${words.replaceAll(/[<>]/g, '')} x</${tag.split(' ')[0]}>`),
)

test('a plain page becomes the same document as when it is tidied', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const content = pieces.join('')
      const tidied = `${content}\n\n<div class="nothing"></div>`
      expect(docOf(content)).toEqual(docOf(tidied))
    }),
  )
})

function docOf(content: string) {
  const library = { attachment: () => null, attachedTo: () => [], sharedBlock: () => null }
  const never = { isOwn: () => false, titleOf: () => null, warn: () => {} }
  return fromHtml(convert({ postId: 1, content, footnotes: undefined, library, ...never }).html)
}
