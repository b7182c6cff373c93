// What attackers send, through every door of a paste: our own list, and the lists that others collected.
import type { Editor } from '@tiptap/core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Paste } from '../../../../components/desk/rich-text/paste/paste.ts'
import { anEditor, paragraph, paste, withoutLayout } from '../../../support/body.ts'
import { HOSTILE_STRINGS } from '../../../support/hostile/strings.ts'
import { HOSTILE_HTML } from '../../../unit/lib/rich-text/hostile-html.ts'

let editor: Editor
const alerts: unknown[] = []
beforeAll(() => {
  withoutLayout()
  Object.assign(globalThis, { alert: (what: unknown) => alerts.push(what) })
})
afterEach(() => editor.destroy())

test('nothing hostile runs or stays, through any door of a paste', () => {
  editor = anEditor([paragraph('')], [Paste])
  for (const html of HOSTILE_HTML) {
    for (const door of doorsFor(html)) {
      editor.commands.setContent({ type: 'doc', content: [paragraph('')] })
      paste(editor, door)
      expect(hostileIn(editor.view.dom)).toEqual([])
    }
  }
  expect(alerts).toEqual([])
})

test('a page that is a set of frames brings no text, and throws nothing', () => {
  editor = anEditor([paragraph('Before.|')], [Paste])
  paste(editor, '<frameset><frame src="https://example.org/"></frameset>')
  expect(editor.getText()).toBe('Before.')
})

test('nothing runs or stays of the strings that others collected', () => {
  editor = anEditor([paragraph('')], [Paste])
  for (const text of HOSTILE_STRINGS.filter((one) => one.includes('<'))) {
    editor.commands.setContent({ type: 'doc', content: [paragraph('')] })
    paste(editor, text)
    expect(hostileIn(editor.view.dom), text).toEqual([])
  }
  // All at once, as if each were a paragraph of an article of our own.
  for (const around of doorsFor(HOSTILE_STRINGS.map((text) => `<p>${text}</p>`).join(''))) {
    editor.commands.setContent({ type: 'doc', content: [paragraph('')] })
    paste(editor, around)
    expect(hostileIn(editor.view.dom)).toEqual([])
  }
  expect(alerts).toEqual([])
})

function doorsFor(html: string): string[] {
  return [
    html,
    `<p class=MsoNormal>x${html}<o:p></o:p></p>`,
    `<div data-pm-slice="1 1 []">${html}</div>`,
    `<div data-masthead="" data-pm-slice="1 1 []">${html}</div>`,
    `<p data-masthead="" data-pm-slice="0 0 []">x<sup data-ref="q" data-ref-entries="${html.replaceAll('"', '&quot;')}"></sup></p>`,
    `<p>x<a href="#_ftn1" name="_ftnref1">[1]</a></p><div style="mso-element:footnote" id=ftn1><p>${html}</p></div>`,
  ]
}

function hostileIn(dom: Element): string[] {
  const elements = 'script, svg, math, iframe, object, embed, form, input, style, link, base, meta'
  const bad = [...dom.querySelectorAll(elements)].map(({ tagName }) => tagName)
  for (const element of dom.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) {
      const value = (element.getAttribute(name) ?? '').replaceAll(/[^\x21-\x7e]/g, '')
      if (/^on|^srcdoc$/.test(name) || /^(javascript|vbscript|data):/i.test(value))
        bad.push(`${name}=${value}`)
    }
  return bad
}
