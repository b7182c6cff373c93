// Underlined text.
import { Mark } from '@tiptap/core'

export const UnderlineMark = Mark.create({
  name: 'underline',
  parseHTML: () => [{ tag: 'u' }, { tag: 'ins' }, { style: 'text-decoration=underline' }],
  renderHTML: ({ HTMLAttributes }) => ['u', HTMLAttributes, 0],
})
