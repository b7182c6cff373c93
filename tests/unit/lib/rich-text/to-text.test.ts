// Plain words of an article, and how long they take to read.
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../lib/rich-text/document.ts'
import { minutesToRead, wordCount } from '../../../../lib/rich-text/reading.ts'
import { excerpt, toText } from '../../../../lib/rich-text/to-text.ts'
import { cite, doc, figure, h, list, p, pageBreak, quote, references } from './write.ts'

const article = doc(
  h(2, 'Pain'),
  p('Knees hurt', cite('a'), '.'),
  pageBreak,
  quote(p('Ow.')),
  list('one', 'two'),
  figure('knee', 'A knee'),
  references('a'),
)

describe('plain text', () => {
  it('has every word but reference marks and the reference list', () => {
    expect(toText(article)).toBe('Pain\n\nKnees hurt.\n\nOw.\n\none\n\ntwo\n\nA knee')
  })

  it('names who is quoted', () => {
    const said = (cite: string): Block => ({ type: 'blockquote', attrs: { cite }, content: [p('Ow.')] })
    expect(toText(doc(said('A patient')))).toBe('Ow.\n\nA patient')
    expect(toText(doc(said('https://x.example/')))).toBe('Ow.')
  })
})

describe('an excerpt', () => {
  it('is whole when the article is short, without headings and captions', () => {
    expect(excerpt(article)).toBe('Knees hurt. Ow. one two')
  })

  it('is the first 55 words and … when it is longer', () => {
    const long = excerpt(doc(p(Array.from({ length: 80 }, (_, index) => `w${index + 1}`).join(' '))))
    expect(long).toMatch(/^w1 w2 .* w55…$/)
  })

  it('falls back to headings and captions when there is nothing else', () => {
    expect(excerpt(doc(h(2, 'Pain'), figure('knee', 'A knee')))).toBe('Pain A knee')
  })
})

describe('reading time', () => {
  it('counts words, not signs', () => {
    expect(wordCount(doc(p('Knees — and hips – hurt.')))).toBe(4)
  })

  it('is at 220 words a minute, one minute at least', () => {
    expect([0, 10, 330, 3000].map(minutesToRead)).toEqual([1, 1, 2, 14])
  })
})
