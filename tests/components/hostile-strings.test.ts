// Lists of hostile strings written by others, through everything that turns foreign text into pages, judged by a browser's parser.
import { describe, expect, it } from 'vitest'
import { articleHtml } from '../../lib/rich-text/article-html.ts'
import { type Doc, parseDoc } from '../../lib/rich-text/document.ts'
import { fromHtml } from '../../lib/rich-text/from-html.ts'
import { HOSTILE_STRINGS } from '../support/hostile/strings.ts'
import { hostileParts } from '../unit/lib/rich-text/hostile-html.ts'
import { cite, ctx, doc, feed, figure, h, p, references } from '../unit/lib/rich-text/write.ts'

/** Read as browsers do, by another parser than ours; also once written out and read again, as reading modes do. */
function found(html: string): string[] {
  document.body.innerHTML = html
  const first = hostileParts(document)
  document.body.innerHTML = String(document.body.innerHTML)
  return [...first, ...hostileParts(document)]
}

const doors: [string, (text: string) => string][] = [
  ['by itself', (text) => text],
  ['inside of an attribute', (text) => `<p><a href="${text}">x</a><img alt='${text}' src="x"></p>`],
  ['inside of a list in a table', (text) => `<table><tr><td><ul><li>${text}</li></ul></td></tr></table>`],
  [
    'inside of foreign elements',
    (text) => `<svg><title>${text}</title></svg><math><mtext>${text}</mtext></math>`,
  ],
  [
    'in our own forms',
    (text) =>
      `<aside data-callout="${text}"><p>${text}</p></aside><figure data-medium="knee" data-alt="${text}"><figcaption>${text}</figcaption></figure>`,
  ],
]

describe('strings that others collected', () => {
  it('would be found, were they written out as they came', () => {
    expect(HOSTILE_STRINGS.length).toBeGreaterThan(600)
    expect(HOSTILE_STRINGS.filter((text) => found(text).length > 0).length).toBeGreaterThan(200)
  })

  it.each(doors)('leave nothing that runs when they come as HTML %s', (_door, wrapped) => {
    for (const texts of batches()) {
      const articles = texts.map((text) => fromHtml(wrapped(text), { mediumIdFor: () => 'knee' }))
      expect(found(written(articles)), texts.join('\n')).toEqual([])
    }
  })

  it('leave nothing that runs where somebody typed them, and every one of their letters stays', () => {
    for (const texts of batches()) {
      const articles = texts.map((text) => parseDoc(typed(text.replaceAll('\n', ' '))))
      expect(found(written(articles)), texts.join('\n')).toEqual([])
      const shown = bare(document.body.textContent)
      for (const text of texts) expect(shown).toContain(bare(text))
    }
  })
})

/** One by one they take a browser's parser too long. */
function batches(): string[][] {
  const size = 50
  const count = Math.ceil(HOSTILE_STRINGS.length / size)
  return Array.from({ length: count }, (_, at) => HOSTILE_STRINGS.slice(at * size, (at + 1) * size))
}

/** As pages and as feeds. */
function written(articles: Doc[]): string {
  return articles
    .flatMap((article) => [articleHtml(article, ctx), articleHtml(article, feed)])
    .map((html) => `<div>${html}</div>`)
    .join('')
}

/** In every place of a body that takes words. */
function typed(text: string) {
  return doc(
    h(2, text),
    p(text, cite('a')),
    figure('knee', text, { alt: text, credit: text }),
    { type: 'callout', attrs: { title: text }, content: [p(text)] },
    { type: 'pullQuote', attrs: { attribution: text }, content: [{ type: 'text', text }] },
    { type: 'codeBlock', attrs: { language: text }, content: [{ type: 'text', text }] },
    references({ type: 'reference', attrs: { id: 'a' }, content: [{ type: 'text', text }] }),
  )
}

/** Without what is not to be seen: control characters that no document may have. */
function bare(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}\p{Zs}\uFFFD\uFFFE\uFFFF\p{Cs}\p{Cn}]/gu, '')
}
