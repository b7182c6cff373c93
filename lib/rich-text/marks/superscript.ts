// Raised text, such as a power.
import { Mark } from '@tiptap/core'

export const SuperscriptMark = Mark.create({
  name: 'superscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes, 0],
})
