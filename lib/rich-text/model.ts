// What an article's body is made of: the document as plain data, the JSON form that ProseMirror reads and writes.
import type { z } from 'zod'
import type { attributes } from './repair/attributes.ts'

type Attributes<Name extends keyof typeof attributes> = z.output<(typeof attributes)[Name]>

export const SIMPLE_MARKS = [
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'code',
] as const
export type SimpleMark = { type: (typeof SIMPLE_MARKS)[number] }
export type LinkMark = { type: 'link'; attrs: { href: string; title: string | null } }
export type Mark = SimpleMark | LinkMark

export type Text = { type: 'text'; text: string; marks?: Mark[] }
export type HardBreak = { type: 'hardBreak' }
/** One number of a mark: `anchor` is the place of this citation, unique in the article. */
export type Citation = { number: number; anchor: string }
/** `citations` is derived by the step that numbers references; it is never stored. */
export type ReferenceMark = { type: 'referenceMark'; attrs: { ids: string[]; citations?: Citation[] } }
export type Inline = Text | HardBreak | ReferenceMark

export type Paragraph = { type: 'paragraph'; content: Inline[] }
/** `id` is derived by the step that slugs headings; it is never stored. */
export type Heading = {
  type: 'heading'
  attrs: Attributes<'heading'> & { id?: string }
  content: Inline[]
}
export type ListItem = { type: 'listItem'; content: [Paragraph, ...Block[]] }
export type BulletList = { type: 'bulletList'; content: ListItem[] }
export type OrderedList = { type: 'orderedList'; attrs: Attributes<'orderedList'>; content: ListItem[] }
export type Blockquote = { type: 'blockquote'; attrs: Attributes<'blockquote'>; content: Block[] }
export type PullQuote = { type: 'pullQuote'; attrs: Attributes<'pullQuote'>; content: Inline[] }
export type Callout = { type: 'callout'; attrs: Attributes<'callout'>; content: Block[] }
/** The content is the caption; `alt` or `credit` null means the medium's own; an empty `alt` means decorative. */
export type Figure = { type: 'figure'; attrs: Attributes<'figure'>; content: Inline[] }
export type Gallery = { type: 'gallery'; content: Figure[] }
export type TableCell = {
  type: 'tableHeader' | 'tableCell'
  attrs: Attributes<'tableCell'>
  content: Block[]
}
export type TableRow = { type: 'tableRow'; content: TableCell[] }
export type Table = { type: 'table'; attrs: Attributes<'table'>; content: TableRow[] }
export type CodeBlock = { type: 'codeBlock'; attrs: Attributes<'codeBlock'>; content: Text[] }
export type HorizontalRule = { type: 'horizontalRule' }
export type VideoEmbed = { type: 'videoEmbed'; attrs: Attributes<'videoEmbed'> }
export type PageBreak = { type: 'pageBreak' }

/** What may stand inside a list, quote, callout or cell; a page break stands only at the top. */
export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | PullQuote
  | Callout
  | Figure
  | Gallery
  | Table
  | CodeBlock
  | HorizontalRule
  | VideoEmbed

export type Reference = { type: 'reference'; attrs: { id: string }; content: (Text | HardBreak)[] }
export type ReferenceList = { type: 'referenceList'; content: Reference[] }

/** Blocks and page breaks in order; the reference list, when there is one, is the last child. */
export type Doc = { type: 'doc'; content: (Block | PageBreak | ReferenceList)[] }
