// Italic text.
import { Mark } from '@tiptap/core'

export const ItalicMark = Mark.create({
  name: 'italic',
  parseHTML: () => [
    { tag: 'em' },
    { tag: 'i' },
    { tag: 'cite' },
    { tag: 'dfn' },
    { tag: 'var' },
    { style: 'font-style=italic' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['em', HTMLAttributes, 0],
})
