import { readFileSync } from 'node:fs'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Paste, pasteNote } from '../../../../components/desk/rich-text/paste/paste.ts'
import { listReferences } from '../../../../components/desk/rich-text/references.ts'
import { parseDoc } from '../../../../lib/rich-text/document.ts'
import { toText } from '../../../../lib/rich-text/to-text.ts'
import { anEditor, mark, paragraph, paste, press, references, withoutLayout } from '../../../support/body.ts'

let editor: Editor
beforeAll(withoutLayout)
afterEach(() => editor.destroy())

const fixture = (name: string) => readFileSync(`tests/fixtures/paste/${name}.html`, 'utf8')

function pasted(html: string): string {
  editor = anEditor([paragraph('|')], [Paste])
  paste(editor, html)
  return shape()
}

/** The text as HTML, one block on a line, ids of references by their order. */
function shape(): string {
  const ids = listReferences(editor.state.doc).map(({ id }) => id)
  let html = editor.getHTML()
  ids.forEach((id, index) => {
    html = html.replaceAll(id, `r${index + 1}`)
  })
  return html.replaceAll(/(<\/(?:p|h\d|ul|ol|li|table|tr|blockquote|figure)>)(?=<)/g, '$1\n')
}

test('a manuscript from Word keeps its headings, lists, notes, table and meaning', () => {
  expect(pasted(fixture('word'))).toMatchInlineSnapshot(`
    "<h2>The Slow Joint</h2>
    <h2>Method</h2>
    <p><strong>Forty</strong> patients in Harrowgate were <em>followed</em>,<sup data-ref="r1"></sup> some twice.<sup data-ref="r2"></sup> Urate was 360 µmol/l (10<sup>3</sup> cells).</p>
    <ul><li><p>Hands</p>
    <ul><li><p>Thumb</p>
    <p>and its base</p>
    </li>
    </ul>
    </li>
    <li><p>Knees</p>
    </li>
    </ul>
    <ol start="3"><li><p>Third</p>
    </li>
    <li><p>Fourth</p>
    </li>
    </ol>
    <h3>1.1 Results</h3>
    <p>We often saw <strong>crystals</strong>here. See below and the draft.</p>
    <blockquote><p>It hurts, said the knee.</p>
    </blockquote>
    <table data-caption="Table 1. Joints counted"><tbody><tr><th colspan="2"><p>Joint</p>
    </th><th><p>n</p>
    </th></tr>
    <tr><td><p>Knee</p>
    </td><td><p>left</p>
    </td><td><p>12</p>
    </td></tr>
    </tbody></table>
    <p>[Picture 1: A knee, seen from the side]</p>
    <h3>Discussion</h3>
    <ol data-references=""><li data-ref-id="r1">Osler W. <em>On sore joints</em>. 1904. doi:10.5555/joint</li>
    <li data-ref-id="r2">Rao M. Crystals. 2021.</li>
    </ol>"
  `)
  expect(pasteNote(editor.state)).toMatchInlineSnapshot(`
    {
      "isLatest": true,
      "lost": [
        "Comment: Is this the right word?",
      ],
      "notes": [
        "2 notes became references at the end.",
        "One tracked insertion was accepted.",
        "One passage marked as deleted was left out.",
        "One comment in the margin was left out.",
        "The table of contents was left out.",
        "One page break of the manuscript was left out.",
        "One passage lost its highlighting.",
        "One paragraph was centred or set right, and stands left now.",
        "One link that led nowhere on the web became plain text.",
        "One picture could not be taken along: a line in brackets marks each place.",
      ],
    }
  `)
})

test('what comes from Google Docs is not all bold, and its lists are nested', () => {
  expect(pasted(fixture('google-docs'))).toMatchInlineSnapshot(`
    "<h2>Method</h2>
    <p><strong>Forty</strong> patients were <em>followed</em><sup>2</sup><s>once</s> in red and <a rel="noopener" href="https://magazine.example/a?b=1">linked</a>.</p>
    <ul><li><p>Hands</p>
    <ul><li><p>Thumb</p>
    </li>
    </ul>
    </li>
    <li><p>Knees</p>
    </li>
    </ul>
    <h2>Results</h2>
    <p><a rel="noopener" href="https://lh7-rt.googleusercontent.com/docsz/AD_4nXe">[Picture 1: A knee]</a></p>
    <table><tbody><tr><th><p>Joint</p>
    </th><th><p>n</p>
    </th></tr>
    <tr><td><p>Knee</p>
    </td><td><p>12</p>
    </td></tr>
    </tbody></table>"
  `)
  expect(pasteNote(editor.state)?.notes).toMatchInlineSnapshot(`
    [
      "One passage lost its colour.",
      "One picture could not be taken along: a line in brackets marks each place.",
    ]
  `)
})

test('LibreOffice brings its footnotes as references', () => {
  expect(pasted(fixture('libreoffice'))).toMatchInlineSnapshot(`
    "<h2>Method</h2>
    <p>Forty patients<sup data-ref="r1 r2"></sup> were <strong>bold</strong>.</p>
    <ol><li><p>One</p>
    <ul><li><p>Inner</p>
    </li>
    </ul>
    </li>
    <li><p>Two</p>
    </li>
    </ol>
    <blockquote><p>It hurts.</p>
    </blockquote>
    <ol data-references=""><li data-ref-id="r1">Osler W. Joints. 1904.</li>
    <li data-ref-id="r2">Rao M. Crystals. 2021.</li>
    </ol>"
  `)
})

test('a web page brings its notes, its links and no programs', () => {
  expect(pasted(fixture('web'))).toMatchInlineSnapshot(`
    "<h2>Gout</h2>
    <p>Gout is old<sup data-ref="r1 r2"></sup> and <a rel="noopener" href="https://encyclopedia.example/wiki/Uric_acid" title="Uric acid">painful</a>.</p>
    <p><a rel="noopener" href="https://encyclopedia.example/foot.jpg">[Picture 1: A foot]</a></p>
    <p>A foot, drawn in 1799</p>
    <a title="A film about feet" data-video="youtube:dQw4w9WgXcQ" href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">A film about feet</a><ol data-references=""><li data-ref-id="r1">Osler W. <em>Joints</em>. 1904.</li>
    <li data-ref-id="r2">Rao M. Crystals.</li>
    </ol>"
  `)
  expect(pasteNote(editor.state)?.notes).toMatchInlineSnapshot(`
    [
      "2 notes became references at the end.",
      "3 parts that cannot stand in an article (forms, drawings, programs) were left out.",
      "One picture could not be taken along: a line in brackets marks each place.",
    ]
  `)
})

test('one undo takes a paste back, references and all', () => {
  editor = anEditor([paragraph('Before|')], [Paste])
  const before = editor.getJSON()
  paste(editor, fixture('word'))
  expect(editor.getJSON()).not.toEqual(before)
  press(editor, 'z', { ctrlKey: true })
  expect(editor.getJSON()).toEqual(before)
})

test('notes that are listed already are cited, not listed again', () => {
  editor = anEditor(
    [
      paragraph('Before', mark('a'), '|'),
      references({ a: 'Osler W. On sore joints. 1904. doi:10.5555/joint' }),
    ],
    [Paste],
  )
  paste(editor, fixture('word'))
  expect(listReferences(editor.state.doc).map(({ text }) => text)).toEqual([
    'Osler W. On sore joints. 1904. doi:10.5555/joint',
    'Rao M. Crystals. 2021.',
  ])
  expect(editor.getHTML().match(/data-ref="a"/g)).toHaveLength(2)
})

test('text copied from one article brings its references into another', () => {
  editor = anEditor(
    [paragraph('Salt', mark('a', 'b'), ' helps'), references({ a: 'First source', b: 'Second source' })],
    [Paste],
  )
  editor.commands.setTextSelection({ from: 1, to: 7 })
  const { dom } = editor.view.serializeForClipboard(editor.state.selection.content())
  const other = anEditor([paragraph('|'), references({ a: 'Another source', c: 'Second source' })], [Paste])
  paste(other, dom.innerHTML)
  const listed = listReferences(other.state.doc)
  expect(listed.map(({ text }) => text)).toEqual(['Another source', 'Second source', 'First source'])
  expect(other.state.doc.firstChild?.child(1).attrs.ids).toEqual([listed[2]?.id, 'c'])
  expect(pasteNote(other.state)).toBeNull()
  other.destroy()
})

test('what another site built with the same editor part copied is read like any foreign text', () => {
  const html = pasted(
    '<p data-pm-slice="1 1 [&quot;blockquote&quot;,null]">Salt <img src="https://other.example/knee.png" alt="A knee"> and <span style="color: red">red</span> water</p><form><input></form>',
  )
  expect(html).toContain('[Picture 1: A knee]')
  expect(html).not.toContain('<blockquote>')
  expect(pasteNote(editor.state)?.notes).toEqual(
    expect.arrayContaining([
      'One passage lost its colour.',
      'One picture could not be taken along: a line in brackets marks each place.',
    ]),
  )
})

test('200 lists within each other are pasted with all their words, which a save keeps', () => {
  pasted(
    `${Array.from({ length: 200 }, (_, at) => `<ul><li>Item ${at}.`).join('')}${'</li></ul>'.repeat(200)}`,
  )
  const kept = toText(parseDoc(editor.getJSON()))
  for (let at = 0; at < 200; at++) expect(kept).toContain(`Item ${at}.`)
})

test('marks whose notes were not copied along stay as raised numbers, and the note says so', () => {
  const [, , piece = ''] = /(<p class=MsoNormal>)([\s\S]*?)<\/p>/.exec(fixture('word')) ?? []
  expect(pasted(`<p class=MsoNormal>${piece}</p>`)).toContain('<em>followed</em>,<sup>1</sup>')
  expect(pasteNote(editor.state)?.notes[0]).toMatch(/^2 note marks came without their notes/)
})

test('with Ctrl Shift V, and in code, only the words come in', () => {
  editor = anEditor([paragraph('|')], [Paste])
  press(editor, 'V', { ctrlKey: true, shiftKey: true })
  const data = new Map([['text/plain', '**no** <b>bold</b>']])
  const clipboardData = { getData: (type: string) => data.get(type) ?? '', files: [], items: [], types: [] }
  editor.view.dom.dispatchEvent(Object.assign(new Event('paste', { cancelable: true }), { clipboardData }))
  expect(editor.getText()).toBe('**no** <b>bold</b>')
  expect(pasteNote(editor.state)).toBeNull()
})
