// Lowered text, such as in a formula.
import { Mark } from '@tiptap/core'

export const SubscriptMark = Mark.create({
  name: 'subscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: ({ HTMLAttributes }) => ['sub', HTMLAttributes, 0],
})
