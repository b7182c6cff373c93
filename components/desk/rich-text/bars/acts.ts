// What one does to text, each with its name, sign and keys: one list for toolbar, floating toolbar, slash menu and help.
import type { Editor } from '@tiptap/core'
import { redo, undo } from '@tiptap/pm/history'
import { isInReferences } from '../references.ts'
import { openTool } from '../tools.ts'

export type Act = {
  id: string
  label: string
  /** The `d` of a path, drawn as a line of 1.5 on a ground of 20 by 20. */
  icon: string
  keys?: string
  keywords?: string[]
  isOn?(editor: Editor): boolean
  isOff?(editor: Editor): boolean
  run(editor: Editor): unknown
}

const mark = (id: string, label: string, icon: string, keys?: string): Act => ({
  ...{ id, label, icon, keys },
  isOn: (editor) => editor.isActive(id),
  run: (editor) => editor.chain().focus().toggleMark(id).run(),
})

const heading = (level: number, label: string, keywords: string[]): Act => ({
  ...{ id: `heading-${level}`, label, keys: `Ctrl Alt ${level}`, keywords },
  icon: `M4 5v10M11 5v10M4 10h7M14 ${level === 2 ? '9' : '11'}h3`,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
})

const list = (id: string, label: string, icon: string, keys: string): Act => ({
  ...{ id, label, icon, keys, keywords: ['list'] },
  isOn: (editor) => editor.isActive(id),
  run: (editor) => editor.chain().focus().toggleList(id, 'listItem').run(),
})

export const acts = {
  paragraph: {
    id: 'paragraph',
    label: 'Paragraph',
    icon: 'M8 16V4h6M11 4v12M8 10a3 3 0 0 1 0-6',
    keys: 'Ctrl Alt 0',
    keywords: ['text', 'plain', 'normal'],
    isOn: (editor) => editor.isActive('paragraph'),
    run: (editor) => editor.chain().focus().setNode('paragraph').run(),
  },
  heading2: heading(2, 'Heading', ['h2', 'title', 'section']),
  heading3: heading(3, 'Subheading', ['h3']),
  heading4: heading(4, 'Small heading', ['h4']),
  bold: mark('bold', 'Bold', 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z', 'Ctrl B'),
  italic: mark('italic', 'Italic', 'M9 4h6M5 16h6M12 4 8 16', 'Ctrl I'),
  underline: mark('underline', 'Underline', 'M6 4v6a4 4 0 0 0 8 0V4M5 17h10', 'Ctrl U'),
  strike: mark('strike', 'Struck out', 'M4 10h12M14 6c-1-3-8-3-8 1M6 14c1 3 8 3 8-1'),
  superscript: mark('superscript', 'Superscript', 'M3 7l7 9M10 7l-7 9M13 4c2-2 4 0 2 2l-2 2h4', 'Ctrl .'),
  subscript: mark('subscript', 'Subscript', 'M3 4l7 9M10 4l-7 9M13 13c2-2 4 0 2 2l-2 2h4', 'Ctrl ,'),
  code: mark('code', 'Code in the line', 'M7 6 3 10l4 4M13 6l4 4-4 4', 'Ctrl E'),
  bullets: list(
    'bulletList',
    'Bullets',
    'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
    'Ctrl Shift 8',
  ),
  numbers: list(
    'orderedList',
    'Numbers',
    'M9 5h8M9 10h8M9 15h8M3 4l1.5-.5V8M3 13c2-1.500 3 0 1.500 1.500L3 16h3',
    'Ctrl Shift 7',
  ),
  quote: {
    id: 'blockquote',
    label: 'Quotation',
    icon: 'M4 4v12M8 6h8M8 10h8M8 14h5',
    keys: 'Ctrl Shift B',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
  },
  link: {
    id: 'link',
    label: 'Link',
    icon: 'M8 12l4-4M9 6l2-2a3 3 0 0 1 5 5l-2 2M11 14l-2 2a3 3 0 0 1-5-5l2-2',
    keys: 'Ctrl K',
    isOn: (editor) => editor.isActive('link'),
    run: (editor) => openTool(editor, { dialog: 'link' }),
  },
  reference: {
    id: 'reference',
    label: 'Reference',
    icon: 'M3 15V5h6M3 10h5M12 4.500 13.500 4v5M12 9h3',
    keys: 'Ctrl Alt F',
    keywords: ['cite', 'citation', 'source', 'footnote', 'note', 'doi', 'pmid'],
    isOff: (editor) => isInReferences(editor.state),
    run: (editor) => openTool(editor, { dialog: 'reference' }),
  },
  characters: {
    id: 'characters',
    label: 'Special characters',
    icon: 'M4 16h4v-2a5 5 0 1 1 4 0v2h4',
    keys: 'Ctrl Shift Y',
    keywords: ['symbol', 'greek', 'sign', 'character', 'degree', 'plus minus'],
    run: (editor) => openTool(editor, { dialog: 'characters' }),
  },
  undo: {
    id: 'undo',
    label: 'Undo',
    icon: 'M4 8h8a4 4 0 0 1 0 8H8M7 4.500 3.500 8 7 11.500',
    keys: 'Ctrl Z',
    isOff: (editor) => !undo(editor.state),
    run: (editor) => undo(editor.state, editor.view.dispatch),
  },
  redo: {
    id: 'redo',
    label: 'Redo',
    icon: 'M16 8H8a4 4 0 0 0 0 8h4M13 4.500 16.500 8 13 11.500',
    keys: 'Ctrl Y',
    isOff: (editor) => !redo(editor.state),
    run: (editor) => redo(editor.state, editor.view.dispatch),
  },
} satisfies Record<string, Act>

export const textKinds: Act[] = [
  ...[acts.paragraph, acts.heading2, acts.heading3, acts.heading4, acts.bullets, acts.numbers],
]

/** On a Mac the keys have other names. */
export function keysHere(keys: string): string {
  return typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform)
    ? keys.replace('Ctrl', '⌘').replace('Alt', '⌥').replace('Shift', '⇧')
    : keys
}
