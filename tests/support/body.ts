// An editor with a text, for tests of what one does to it.
import { Editor, type Extensions, type JSONContent } from '@tiptap/core'
import { vi } from 'vitest'
import { Numbering } from '../../components/desk/rich-text/numbering.ts'
import { References } from '../../components/desk/rich-text/references.ts'
import { Tools } from '../../components/desk/rich-text/tools.ts'
import { Typing } from '../../components/desk/rich-text/typing.ts'
import { extensions } from '../../lib/rich-text/schema.ts'

export const paragraph = (...content: (string | JSONContent)[]): JSONContent => ({
  type: 'paragraph',
  content: content
    .filter((one) => one !== '')
    .map((one) => (typeof one === 'string' ? { type: 'text', text: one } : one)),
})

export const mark = (...ids: string[]): JSONContent => ({ type: 'referenceMark', attrs: { ids } })

export const references = (entries: Record<string, string>): JSONContent => ({
  type: 'referenceList',
  content: Object.entries(entries).map(([id, text]) => ({
    type: 'reference',
    attrs: { id },
    content: text ? [{ type: 'text', text }] : [],
  })),
})

/** The cursor stands where the text has "|". */
export function anEditor(content: JSONContent[], more: Extensions = []): Editor {
  const element = document.body.appendChild(document.createElement('div'))
  const editor = new Editor({
    element,
    extensions: [...extensions, Numbering, References, Typing, Tools, ...more],
    content: { type: 'doc', content },
    injectCSS: false,
  })
  editor.state.doc.descendants((node, at) => {
    const cursor = node.text?.indexOf('|') ?? -1
    if (cursor >= 0) editor.commands.deleteRange({ from: at + cursor, to: at + cursor + 1 })
    if (cursor >= 0) editor.commands.setTextSelection(at + cursor)
  })
  return editor
}

/** Presses a key the way the browser tells the editor. */
export function press(editor: Editor, key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) ?? false
}

/** Nothing is drawn here, so nothing is ever measured anew. */
export function withoutResizing(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
}

/** jsdom lays nothing out: nowhere is anything, and dialogs open without covering. */
export function withoutLayout(): void {
  const nowhere = new DOMRect()
  Range.prototype.getClientRects = () => [nowhere] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => nowhere
  document.elementFromPoint = () => null
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
}

/** Pastes HTML the way the browser tells the editor. */
export function paste(into: Editor, html: string): void {
  const data = new Map([['text/html', html]])
  const clipboardData = {
    getData: (type: string) => data.get(type) ?? '',
    files: [],
    items: [],
    types: ['text/html'],
  }
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData })
  into.view.dom.dispatchEvent(event)
}
