// Everything that can be put into an article besides plain text: one list for the slash menu and the toolbar.
import type { Editor } from '@tiptap/core'
import { ask } from './nodes/asks.ts'
import { insertBlock } from './nodes/insert-block.ts'
import { insertPageBreak } from './page-break.ts'
import { proposeSplit } from './pages/sheets.ts'
import { insertTable } from './tables/insert-table.ts'

export type Insertable = {
  id: string
  label: string
  /** One line that says what it is for. */
  hint: string
  /** Other words under which one would look for it. */
  keywords: string[]
  /** The `d` of a path, drawn as a line of 1.5 on a ground of 20 by 20. */
  icon: string
  run(editor: Editor): boolean
}

export const insertables: Insertable[] = [
  {
    id: 'picture',
    label: 'Picture',
    hint: 'From the library, or a new one',
    keywords: ['image', 'photo', 'figure', 'illustration', 'library', 'media'],
    icon: 'M3 4h14v12H3zM3 13l4-4 4 4 2-2 4 4M13 7.5h.01',
    run: (editor) => ask(editor, { kind: 'picture' }),
  },
  {
    id: 'upload',
    label: 'Upload pictures',
    hint: 'One or several files of yours; dropping them here works too',
    keywords: ['image', 'photo', 'file', 'figure', 'add'],
    icon: 'M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v3h12v-3',
    run: (editor) => ask(editor, { kind: 'files' }),
  },
  {
    id: 'gallery',
    label: 'Gallery',
    hint: 'Several pictures side by side',
    keywords: ['images', 'photos', 'pictures', 'grid', 'slides'],
    icon: 'M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z',
    run: (editor) => ask(editor, { kind: 'gallery' }),
  },
  {
    id: 'table',
    label: 'Table',
    hint: 'Rows and columns; or paste one from Excel',
    keywords: ['grid', 'spreadsheet', 'excel', 'rows', 'columns', 'data'],
    icon: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M13 4v12',
    run: (editor) =>
      ask(editor, { kind: 'table' }) || insertTable(editor, { rows: 3, columns: 3, hasHeaderRow: true }),
  },
  {
    id: 'callout',
    label: 'Callout',
    hint: 'A box with a title: key points, a definition, a note',
    keywords: ['box', 'aside', 'key points', 'note', 'info', 'panel', 'sidebar'],
    icon: 'M3 4h14v12H3zM6 8h8M6 11h8',
    run: (editor) => insertNode(editor, 'callout', 'paragraph'),
  },
  {
    id: 'pull-quote',
    label: 'Pull quote',
    hint: 'A sentence of the article, set large',
    keywords: ['quotation', 'highlight', 'large', 'blurb'],
    icon: 'M4 4h12M4 16h12M6 12V9l2-1M11 12V9l2-1',
    run: (editor) => insertNode(editor, 'pullQuote'),
  },
  {
    id: 'quote',
    label: 'Quotation',
    hint: 'Someone else’s words, with their source',
    keywords: ['blockquote', 'cite', 'citation', 'source'],
    icon: 'M4 4v12M8 6h8M8 10h8M8 14h5',
    run: (editor) => insertNode(editor, 'blockquote', 'paragraph'),
  },
  {
    id: 'code',
    label: 'Code',
    hint: 'Set exactly as typed',
    keywords: ['program', 'formula', 'monospace', 'pre', 'script'],
    icon: 'M7 6 3 10l4 4M13 6l4 4-4 4',
    run: (editor) => insertNode(editor, 'codeBlock'),
  },
  {
    id: 'video',
    label: 'Video',
    hint: 'From YouTube or Vimeo, by its address',
    keywords: ['youtube', 'vimeo', 'film', 'movie', 'embed'],
    icon: 'M3 5h14v10H3zM8.5 7.5v5l4-2.5z',
    run: (editor) => ask(editor, { kind: 'video' }),
  },
  {
    id: 'rule',
    label: 'Divider',
    hint: 'A small mark between two parts of the text',
    keywords: ['rule', 'line', 'separator', 'hr', 'horizontal', 'asterisks'],
    icon: 'M3 10h3M8.5 10h3M14 10h3',
    run: (editor) => insertNode(editor, 'horizontalRule'),
  },
  {
    id: 'page-break',
    label: 'Page break',
    hint: 'Readers turn the page here',
    keywords: ['split', 'new page', 'next page', 'turn', 'sheet'],
    icon: 'M5 3v4h10V3M5 17v-4h10v4M2 10h2M6 10h2M10 10h2M14 10h2',
    run: (editor) => insertPageBreak(editor),
  },
  {
    id: 'split-evenly',
    label: 'Split evenly',
    hint: 'Proposes page breaks for the whole article',
    keywords: ['pages', 'page break', 'divide', 'split'],
    icon: 'M5 2v3h10V2M5 8.5h10M5 11.5h10M5 18v-3h10v3',
    run: (editor) => proposeSplit(editor.state, editor.view.dispatch),
  },
]

function insertNode(editor: Editor, name: string, inside?: string): boolean {
  const { nodes } = editor.schema
  const node = nodes[name]?.create(null, inside ? nodes[inside]?.create() : null)
  return Boolean(node) && insertBlock(editor, node as NonNullable<typeof node>)
}
