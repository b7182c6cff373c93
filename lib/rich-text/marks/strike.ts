// Text that no longer holds.
import { Mark } from '@tiptap/core'

export const StrikeMark = Mark.create({
  name: 'strike',
  parseHTML: () => [
    { tag: 's' },
    { tag: 'del' },
    { tag: 'strike' },
    { style: 'text-decoration=line-through' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['s', HTMLAttributes, 0],
})
