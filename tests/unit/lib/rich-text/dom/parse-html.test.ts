import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../../lib/rich-text/dom/parse-html.ts'

const attributes = fc.constantFrom('', ' class="gallery wide"', ' data-ref="a &amp; b"', ' id="x"')
const words = fc.constantFrom(
  'words ',
  '&lt;b&gt; &amp; ',
  '\n\n',
  '&nbsp;',
  'é',
  '2 < 5',
  '<br>',
  '<img src="a">',
)
const link = fc.tuple(attributes, words).map(([more, inside]) => `<a href="#n"${more}>${inside}</a>`)
const line = fc.array(fc.oneof(words, link), { maxLength: 4 }).map((pieces) => pieces.join(''))
const { box } = fc.letrec<{ box: string }>((tie) => ({
  box: fc
    .tuple(
      fc.constantFrom('div', 'figure', 'blockquote', 'section', 'p', 'h2', 'ul', 'em'),
      attributes,
      fc.oneof({ maxDepth: 3 }, line, fc.array(tie('box'), { maxLength: 3 })),
    )
    .map(([name, more, inside]) => written(name, more, inside)),
}))
const html = fc.array(fc.oneof(box, line), { maxLength: 6 }).map((pieces) => pieces.join(''))

/** A paragraph or heading holds words only: what else they hold, readers of HTML put elsewhere, each in its way. */
function written(name: string, attributes: string, inside: string | string[]): string {
  if (typeof inside === 'string') return `<${name}${attributes}>${inside}</${name}>`
  const outer = name === 'p' || name === 'h2' ? 'div' : name
  return `<${outer}${attributes}>${inside.join('')}</${outer}>`
}

const SELECTORS = [
  ...['p', 'p, h2', '.gallery', 'a[href]', 'a[href^="#"]', 'ul h2, ul p', 'hr:not([data-x])', 'a img'],
  ...['[id="x"]', 'figure.gallery', 'div > p', '[class*="wide"]', 'em, [data-ref]', ':not(p)', 'video'],
]

describe('foreign HTML as a tree', () => {
  test('holds what another reader finds in it, for every selector', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { body } = parseHTML(`<!doctype html><html><body>${source}</body></html>`).document
        const tree = parseHtml(source)
        expect(tree.textContent).toBe(body.textContent)
        for (const selector of SELECTORS) {
          const said = [...tree.querySelectorAll(selector)].map(nameAndWords)
          expect(said, selector).toEqual([...body.querySelectorAll(selector)].map(nameAndWords))
        }
      }),
    )
  })

  test('is the same again when it was written out and read', () => {
    fc.assert(
      fc.property(html, (source) => {
        const written = parseHtml(source).innerHTML
        expect(parseHtml(written).innerHTML).toBe(written)
      }),
    )
  })

  test('is changed as a page is changed in a browser', () => {
    const body = parseHtml('<p>one <b>two</b> three</p><ul><li>four</li></ul>')
    const bold = body.querySelector('b')
    bold?.before('before ')
    bold?.replaceWith('TWO', ...body.querySelectorAll('li'))
    expect(body.innerHTML).toBe('<p>one before TWO<li>four</li> three</p><ul></ul>')
    const list = body.querySelector('ul')
    list?.prepend('first')
    list?.setAttribute('data-new', 'a "b" & c')
    expect(body.querySelector('[data-new]')?.outerHTML).toBe(
      '<ul data-new="a &quot;b&quot; &amp; c">first</ul>',
    )
    if (list) list.outerHTML = '<h2>New</h2>'
    expect(body.lastElementChild?.tagName).toBe('H2')
    const copy = body.cloneNode(true) as Element
    body.replaceChildren()
    expect(copy.textContent).toBe('one before TWOfour threeNew')
  })

  test('may be nested as deep as anybody likes', () => {
    const body = parseHtml(`${'<div>'.repeat(10_000)}words`)
    expect(body.textContent).toBe('words')
    expect(body.innerHTML).toContain('words')
    expect(
      parseHtml(`${'<i>'.repeat(600)}in${'</i>'.repeat(600)}<p>after</p>`).lastElementChild?.tagName,
    ).toBe('P')
  })

  test('has no attribute that nobody wrote', () => {
    const [paragraph] = parseHtml('<p constructor="no">x</p><p>y</p>').children
    expect(paragraph?.getAttribute('constructor')).toBe('no')
    expect(paragraph?.getAttribute('toString')).toBeNull()
    expect(paragraph?.hasAttribute('valueOf')).toBe(false)
  })
})

function nameAndWords({ tagName, textContent }: Element): string {
  return `${tagName} ${textContent}`
}
