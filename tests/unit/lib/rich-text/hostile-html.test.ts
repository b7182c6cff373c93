// Foreign HTML cannot bring anything in that runs in a reader's browser.
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { articleHtml } from '../../../../lib/rich-text/article-html.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { HOSTILE_HTML, hostileParts } from './hostile-html.ts'
import { ctx, feed } from './write.ts'

const parse = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document

describe('hostile HTML', () => {
  it.each(HOSTILE_HTML)('leaves nothing that runs: %s', (html) => {
    for (const around of [html, `<p>before ${html} after</p>`, `<ul><li>${html}</li></ul>`]) {
      const article = fromHtml(around, { mediumIdFor: () => 'knee' })
      for (const view of [ctx, feed]) expect(hostileParts(parse(articleHtml(article, view)))).toEqual([])
    }
  })

  it('would be found, were it written out as it came', () => {
    expect(
      hostileParts(
        parse('<img src="x" onerror="alert(1)"><a href="java\tscript:alert(1)">x</a><script></script>'),
      ),
    ).toEqual(['img[onerror]', 'a[href=java\tscript:alert(1)]', 'script'])
  })

  it('keeps the words that surround it', () => {
    expect(articleHtml(fromHtml('<p>Knees <script>alert(1)</script>hurt.</p>'), ctx)).toBe(
      '<p>Knees hurt.</p>',
    )
  })

  it('of twenty thousand open elements ends', () => {
    const deep = fromHtml(`${'<div><b>'.repeat(10_000)}deep`)
    expect(articleHtml(deep, ctx)).toContain('deep')
  })
})
