// Stored bodies that are broken in every way still give readable text within the schema.
import { describe, expect, it } from 'vitest'
import { emptyDoc, parseDoc } from '../../../../lib/rich-text/document.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { schema } from '../../../../lib/rich-text/schema.ts'
import { toText } from '../../../../lib/rich-text/to-text.ts'
import { cite, doc, figure, h, list, p, pageBreak, quote, references } from './write.ts'

const text = (words: string) => ({ type: 'text', text: words })

describe('a stored body', () => {
  it('comes back unchanged when nothing is wrong with it', () => {
    const article = doc(
      h(2, 'Results'),
      p('Knees hurt', cite('a', 'b'), '.'),
      pageBreak,
      list('one', 'two'),
      quote(p('said')),
      figure('knee', 'A knee', { size: 'wide', credit: 'Somebody' }),
      references('a', 'b'),
    )
    expect(parseDoc(article)).toEqual(article)
    expect(parseDoc(JSON.stringify(article))).toEqual(article)
  })

  it('is one empty paragraph when there is nothing at all', () => {
    for (const nothing of [null, undefined, '', '{}', 'null', [], 7, true, { type: 'doc' }]) {
      const read = parseDoc(nothing)
      expect(read.content.every((node) => node.type === 'paragraph')).toBe(true)
      expect(read.content).toHaveLength(1)
    }
    expect(parseDoc(null)).toEqual(emptyDoc())
  })

  it('keeps the text of nodes that nobody knows', () => {
    const read = parseDoc({
      type: 'doc',
      content: [
        { type: 'poll', content: [{ type: 'question', content: [text('Does it hurt?')] }] },
        text('Yes.'),
      ],
    })
    expect(read).toEqual(doc(p('Does it hurt?'), p('Yes.')))
  })

  it('keeps text under marks that nobody knows, and drops links that are not safe', () => {
    const marks = [
      { type: 'blink' },
      { type: 'bold' },
      { type: 'link', attrs: { href: 'javascript:alert(1)' } },
    ]
    const read = parseDoc({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ ...text('Ow'), marks }] }],
    })
    expect(read).toEqual(doc(p({ type: 'text', text: 'Ow', marks: [{ type: 'bold' }] })))
  })

  it('that was cut off in the middle of its JSON gives the texts it still has', () => {
    const whole = JSON.stringify(doc(p('The first "word".'), p('The second was lost')))
    expect(toText(parseDoc(whole.slice(0, -12)))).toBe('The first "word".\n\nThe second wa')
  })

  it('that never was JSON is taken as plain text', () => {
    expect(parseDoc('First.\n\nSecond.')).toEqual(doc(p('First.'), p('Second.')))
  })

  it('with blocks inside a paragraph becomes those blocks', () => {
    const read = parseDoc({
      type: 'doc',
      content: [{ type: 'paragraph', content: [text('a'), quote(p('b')), text('c')] }],
    })
    expect(read).toEqual(doc(p('a'), quote(p('b')), p('c')))
  })

  it('with cells, items and entries outside their table or list keeps their words', () => {
    const read = parseDoc({
      type: 'doc',
      content: [
        { type: 'tableCell', content: [p('cell')] },
        { type: 'listItem', content: [p('item')] },
        { type: 'bulletList', content: [p('no item')] },
        { type: 'table', content: [p('no row')] },
        { type: 'reference', attrs: { id: 'r' }, content: [text('entry')] },
      ],
    })
    expect(read.content.map((node) => node.type)).toEqual([
      ...['paragraph', 'paragraph', 'bulletList', 'table', 'referenceList'],
    ])
    expect(toText(read)).toBe('cell\n\nitem\n\nno item\n\nno row')
  })

  it('has page breaks between blocks only', () => {
    const read = parseDoc({
      type: 'doc',
      content: [{ type: 'blockquote', content: [p('a'), pageBreak, p('b')] }, pageBreak, p('c')],
    })
    expect(read).toEqual(doc(quote(p('a'), p('b')), pageBreak, p('c')))
  })

  it('has one reference list at its end, each entry with an id of its own', () => {
    const read = parseDoc({
      type: 'doc',
      content: [
        references('a', 'a'),
        p('text'),
        { type: 'referenceList', content: [{ type: 'reference', content: [text('c')] }] },
      ],
    })
    expect(read.content.map((node) => node.type)).toEqual(['paragraph', 'referenceList'])
    const ids = read.content
      .flatMap((node) => (node.type === 'referenceList' ? node.content : []))
      .map((entry) => entry.attrs.id)
    expect(ids).toEqual(['a', 'a-2', 'ref-3'])
  })

  it('makes reference marks that stand side by side one mark, so that 1 and 2 do not read 12', () => {
    expect(parseDoc(doc(p('Pain', cite('a'), cite('b'))))).toEqual(doc(p('Pain', cite('a', 'b'))))
  })

  it('keeps an empty alt text, which says that a picture is decorative, and none at all apart', () => {
    const read = parseDoc(doc(figure('knee', '', { alt: '' }), figure('knee', '', { alt: null })))
    expect(read.content.map((node) => 'attrs' in node && 'alt' in node.attrs && node.attrs.alt)).toEqual([
      '',
      null,
    ])
    const html = '<figure data-medium="knee" data-alt=""></figure><figure data-medium="knee"></figure>'
    expect(fromHtml(html).content).toEqual(read.content)
  })

  it('gives a picture without a medium as its caption, a video without an id as its title', () => {
    const read = parseDoc({
      type: 'doc',
      content: [
        { type: 'figure', attrs: {}, content: [text('A knee')] },
        { type: 'videoEmbed', attrs: { provider: 'elsewhere', title: 'A film' } },
      ],
    })
    expect(read).toEqual(doc(p('A knee'), p('A film')))
  })

  it('with two hundred lists in one another stays readable and shallow', () => {
    let nested: unknown = p('the innermost')
    for (let depth = 200; depth > 0; depth--) {
      nested = { type: 'bulletList', content: [{ type: 'listItem', content: [p(`level ${depth}`), nested] }] }
    }
    const read = parseDoc({ type: 'doc', content: [nested] })
    const words = toText(read)
    for (const level of [1, 12, 13, 100, 200]) expect(words).toContain(`level ${level}`)
    expect(words).toContain('the innermost')
    expect(() => schema.nodeFromJSON(read).check()).not.toThrow()
  })

  it('as deep as a stack can bear, or turning in a circle, ends', () => {
    let deep: unknown = text('bottom')
    for (let depth = 0; depth < 50_000; depth++) deep = { type: 'blockquote', content: [deep] }
    expect(toText(parseDoc({ type: 'doc', content: [deep] }))).toBe('bottom')
    const circle: { type: string; content: unknown[] } = { type: 'callout', content: [] }
    circle.content.push(circle, circle)
    expect(parseDoc(circle).type).toBe('doc')
  })

  it('has no characters that HTML and XML forbid', () => {
    expect(parseDoc(doc(p('a\u0000b\u0008c\ud800d')))).toEqual(doc(p('abcd')))
  })
})
