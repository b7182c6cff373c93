// From what a check says one comes to the place it speaks of.
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { goTo } from '../../../../components/desk/article/checks/go-to.ts'
import { anEditor, mark, paragraph, references, withoutLayout } from '../../../support/body.ts'

let editor: Editor
beforeEach(() => {
  withoutLayout()
  Element.prototype.scrollIntoView = () => {}
  editor = anEditor([
    paragraph('One', mark('a'), '.'),
    { type: 'pageBreak' },
    paragraph('See ', {
      ...{ type: 'text', text: 'there', marks: [{ type: 'link', attrs: { href: '/there/' } }] },
    }),
    references({ a: 'First.', b: 'Second.' }),
  ])
})
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

const standsIn = () => editor.state.selection.$from.parent.textContent

test('to a block of the text, page breaks counted, to a link and to an entry of the list', () => {
  goTo({ kind: 'block', index: 2 }, editor)
  expect(standsIn()).toBe('See there')
  goTo({ kind: 'reference', id: 'b' }, editor)
  expect(standsIn()).toBe('Second.')
  goTo({ kind: 'link', href: '/there/' }, editor)
  expect(standsIn()).toBe('See there')
})

test('to nowhere when the block, the link or the entry is gone, or the text is not there yet', () => {
  const { from } = editor.state.selection
  goTo({ kind: 'block', index: 99 }, editor)
  goTo({ kind: 'reference', id: 'z' }, editor)
  goTo({ kind: 'link', href: '/gone/' }, editor)
  goTo({ kind: 'block', index: 0 }, null)
  expect(editor.state.selection.from).toBe(from)
})

test('to a field above the text, and into a part of the panel, which opens', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<input class="head-fields__dek">
     <details id="panel-seo"><summary>Search</summary><div class="fold__inside"><input id="seo"></div></details>`,
  )
  goTo({ kind: 'field', name: 'dek' }, editor)
  expect(document.activeElement?.className).toBe('head-fields__dek')
  goTo({ kind: 'section', name: 'seo' }, editor)
  expect(document.querySelector('details')?.open).toBe(true)
  expect(document.activeElement?.id).toBe('seo')
  goTo({ kind: 'section', name: 'nowhere' }, editor)
  expect(document.activeElement?.id).toBe('seo')
})
