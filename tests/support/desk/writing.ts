// An editor without a screen, as the desk makes it, with what a test writes into it.
import { Editor, type JSONContent } from '@tiptap/core'
import { nodeExtensions } from '../../../components/desk/rich-text/nodes/extensions.ts'
import type { PictureOptions } from '../../../components/desk/rich-text/pictures/extension.ts'
import { knownPictures } from '../../../components/desk/rich-text/pictures/known-pictures.ts'
import { wordExtensions } from '../../../components/desk/rich-text/words.ts'
import type { MediumView } from '../../../lib/media/view.ts'
import { extensions } from '../../../lib/rich-text/schema.ts'
import type { WordsPerPage } from '../../../lib/rich-text/sheets/count.ts'

// jsdom lays nothing out, and ProseMirror asks where the cursor is when it scrolls.
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList
Range.prototype.getBoundingClientRect ??= () => ({ left: 0, top: 0, right: 0, bottom: 0 }) as DOMRect

export const paragraph = (text = ''): JSONContent => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text }] : [],
})

export const heading = (text: string): JSONContent => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
})

export const figure = (mediumId: string, caption = '', attrs: object = {}): JSONContent => ({
  type: 'figure',
  attrs: { mediumId, alt: null, credit: null, size: 'column', ...attrs },
  content: caption ? [{ type: 'text', text: caption }] : [],
})

export const aMedium = (id: string, facts: Partial<MediumView> = {}): MediumView => ({
  ...{ id, src: `/media/${id}.jpg`, thumb: `/media/${id}-s.jpg`, width: 1200, height: 800 },
  ...{ alt: '', caption: null, credit: null, state: 'ready', fileName: `${id}.jpg`, ...facts },
})

/** The cursor stands where the text has "|". */
export function editorWith(
  content: JSONContent[],
  pictures: Partial<PictureOptions> = {},
  rule?: WordsPerPage,
): Editor {
  const known = pictures.known ?? knownPictures({}, async () => [])
  const send = pictures.send ?? (async () => ({ ok: false as const, message: 'No server here.' }))
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...extensions, ...wordExtensions(known), ...nodeExtensions({ known, send }, rule)],
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

/** Each block in a word: its text, "---" for a page break, "[id]" for a picture. */
export function blocksOf(editor: Editor): string[] {
  return (editor.getJSON().content ?? []).map(wordFor)
}

export function press(editor: Editor, key: string, more: KeyboardEventInit = {}): void {
  editor.view.someProp('handleKeyDown', (handle) =>
    handle(editor.view, new KeyboardEvent('keydown', { key, ...more })),
  )
}

/** A letter as the browser announces it: true where the editor writes it itself, false where the browser is let. */
export function type(editor: Editor, letter: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keypress', { key: letter, charCode: letter.codePointAt(0), ...more })
  return Boolean(editor.view.someProp('handleKeyPress', (handle) => handle(editor.view, event)))
}

/** What the clipboard would hold; jsdom has none. */
export function paste(editor: Editor, types: Record<string, string>, files: File[] = []): boolean {
  const event = new Event('paste') as ClipboardEvent
  const clipboardData = { files, getData: (type: string) => types[type] ?? '' }
  Object.defineProperty(event, 'clipboardData', { value: clipboardData })
  return Boolean(
    editor.view.someProp('handlePaste', (handle) =>
      handle(editor.view, event, editor.state.doc.slice(0, 0)) ? true : undefined,
    ),
  )
}

function wordFor(node: JSONContent): string {
  const text = textIn(node)
  switch (node.type) {
    case 'pageBreak':
      return '---'
    case 'paragraph':
      return text
    case 'figure':
      return [`[${node.attrs?.mediumId}]`, text].filter(Boolean).join(' ')
    case 'gallery':
      return `gallery ${(node.content ?? []).map(wordFor).join(' ')}`
    default:
      return [`${node.type}:`, text].filter(Boolean).join(' ')
  }
}

function textIn(node: JSONContent): string {
  if (node.text !== undefined) return node.text
  return (node.content ?? []).map(textIn).filter(Boolean).join(' ')
}
