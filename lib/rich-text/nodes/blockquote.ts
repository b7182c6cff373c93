// A quotation; `cite` says in words (or as an address) where it is from.
import { Node } from '@tiptap/core'
import { textAttribute } from './attribute.ts'

export const BlockquoteNode = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({ cite: textAttribute('cite', 'data-cite') }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
})
