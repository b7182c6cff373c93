// What the text of an article goes through as a whole: pages, teaser, footnotes, limits, and nothing dangerous.
import { expect, test } from 'vitest'
import { MAX_CHARACTERS, MAX_TAGS, withinLimits } from '../../../../../../lib/transfer/wxr/content/limits.ts'
import { converted } from './convert.ts'

test('every page of a split article becomes one; empty pages vanish', () => {
  const { lines, pageCount } = converted(
    'One\n\n<!--nextpage-->\n\n<!--nextpage-->\nTwo <!-- nextpage -->Three<!--nextpage-->',
  )
  expect(lines).toEqual(['paragraph: One', 'pageBreak', 'paragraph: Two', 'pageBreak', 'paragraph: Three'])
  expect(pageCount).toBe(3)
})

test('the words before the “more” mark are the teaser, and the mark leaves nothing', () => {
  const { teaser, lines } = converted('One <b>two</b>.\n\nThree.<!--more Read on-->\n\nFour.')
  expect(teaser).toBe('One two. Three.')
  expect(lines).toEqual(['paragraph: One <bold>two</bold>.', 'paragraph: Three.', 'paragraph: Four.'])
  expect(converted('One.').teaser).toBeNull()
  expect(converted('One<!--nextpage-->Two<!--more-->').teaser).toBeNull()
})

const NOTES = JSON.stringify([
  { id: 'aa', content: 'First <em>source</em>' },
  { id: 'bb', content: 'Second' },
])

test('footnotes of the block editor become references, cited where they were', () => {
  const mark = (id: string) => `<sup data-fn="${id}" class="fn"><a href="#${id}">1</a></sup>`
  const { lines, warnings } = converted(
    `<!-- wp:paragraph -->\n<p>One${mark('aa')} two${mark('bb')} again${mark('aa')} lost${mark('cc')}</p>\n<!-- /wp:paragraph -->\n<!-- wp:footnotes /-->`,
    { footnotes: NOTES },
  )
  expect(lines).toEqual([
    'paragraph: One[note-aa] two[note-bb] again[note-aa] lost<superscript><link>1</link></superscript>',
    'referenceList',
    '  reference: First <italic>source</italic>',
    '  reference: Second',
  ])
  expect(warnings).toEqual(['A footnote mark has no footnote in the export; its number was kept.'])
})

test('footnotes of plugins become references', () => {
  expect(converted('One[mfn]First[/mfn] two[efn_note]Second[/efn_note].\n\n[efn_list]').lines).toEqual([
    'paragraph: One[note-1] two[note-2].',
    'referenceList',
    '  reference: First',
    '  reference: Second',
  ])
})

test('marks and notes that link to each other are footnotes, over all pages', () => {
  const html = `One<sup id="fnref:1"><a href="#fn:1">1</a></sup><a name="_ftnref2" href="#_ftn2">[2]</a>.

<!--nextpage-->

Two.
<div class="footnotes"><hr><ol><li id="fn:1"><p>First <a href="#fnref:1">↩</a></p></li></ol></div>

<a name="_ftn2" href="#_ftnref2">[2]</a> Second`
  expect(converted(html).lines).toEqual([
    'paragraph: One[note-1 note-2].',
    'pageBreak',
    'paragraph: Two.',
    'referenceList',
    '  reference: First',
    '  reference: Second',
  ])
})

test('a list of sources with numbers in the text is not taken for footnotes', () => {
  const { lines } = converted('A claim [1].\n\nReferences\n\n[1] Somebody, somewhere.')
  expect(lines).toEqual([
    'paragraph: A claim [1].',
    'paragraph: References',
    'paragraph: [1] Somebody, somewhere.',
  ])
})

test('a source with a link at the end of a quotation keeps its link', () => {
  expect(
    converted('<blockquote>Said.\n<cite><a href="https://a.example/">Me</a></cite></blockquote>').lines,
  ).toEqual(['blockquote', '  paragraph: Said.', '  paragraph: — <link>Me</link>'])
})

test('nothing that acts by itself comes through', () => {
  const { doc, lines, warnings } =
    converted(`<p onclick="x()">Good<script>x()</script> words<style>p{}</style></p>
<a href="javascript:x()">bad</a> <a href="java\tscript:x()">bad</a> <svg onload="x()"></svg>
<form action="/"><input><button>Send</button></form><iframe src="https://bad.example/"></iframe>
<math><mtext><img src=x onerror=x()></math><!--><img src=y onerror=x()>-->`)
  expect(lines[0]).toBe('paragraph: Good words')
  expect(JSON.stringify(doc)).not.toMatch(/script|onerror|onclick|x\(\)|Send/)
  expect(warnings).toEqual(
    expect.arrayContaining([
      'A script was left out.',
      'A form was left out.',
      expect.stringContaining('bad.example'),
    ]),
  )
})

test('a text far too long is cut, and a picture written into it does not count', () => {
  const said: string[] = []
  const warn = (text: string) => said.push(text)
  expect(withinLimits('<i>x'.repeat(MAX_TAGS + 5), warn)).toBe('<i>x'.repeat(MAX_TAGS))
  expect(withinLimits('x'.repeat(MAX_CHARACTERS + 5), warn)).toHaveLength(MAX_CHARACTERS)
  expect(said).toEqual(Array(2).fill('Its text is too long for an article; the rest was cut.'))
  const { lines, warnings } = converted(`One <img src="data:image/png;base64,${'A'.repeat(2_000_000)}"> two`)
  expect(warnings[0]).toContain('(data:)')
  expect(lines.join()).toContain('two')
})

test('code over several lines is set as code', () => {
  expect(converted('Before <code>one\n\ttwo</code> after <code>three</code>').lines).toEqual([
    'paragraph: Before',
    'codeBlock: one\n\ttwo',
    'paragraph: after <code>three</code>',
  ])
})

test('captions that a theme wrote as HTML are captions', () => {
  const old =
    '<dl class="wp-caption"><dt class="wp-caption-dt"><img src="a.jpg"></dt><dd class="wp-caption-dd">A knee</dd></dl>'
  const now =
    '<div class="wp-caption alignleft"><a href="a.jpg"><img src="a.jpg"></a><p class="wp-caption-text">A knee</p></div>'
  expect(converted(old).lines).toEqual(['figure: A knee'])
  expect(converted(now).lines).toEqual(['figure: A knee'])
  expect(converted('<dl class="wp-caption"><dt></dt></dl>&nbsp;').lines).toEqual(['paragraph'])
})

test('what an abbreviation is short for is told when the text does not say it', () => {
  expect(converted('<abbr title="rheumatoid arthritis">RA</abbr> is common.').warnings).toEqual([
    'What “RA” is short for was left out: rheumatoid arthritis',
  ])
  expect(converted('Rheumatoid arthritis (<abbr title="rheumatoid arthritis">RA</abbr>).').warnings).toEqual(
    [],
  )
  expect(converted('<ol reversed><li>One</li></ol>').warnings).toEqual([
    'A list that counted down counts up here.',
  ])
})
