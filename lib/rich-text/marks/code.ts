// Text set as typed, within a line.
import { Mark } from '@tiptap/core'

export const CodeMark = Mark.create({
  name: 'code',
  parseHTML: () => [{ tag: 'code' }, { tag: 'kbd' }, { tag: 'samp' }, { tag: 'tt' }],
  renderHTML: ({ HTMLAttributes }) => ['code', HTMLAttributes, 0],
})
