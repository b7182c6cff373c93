// Here a split article turns its page. It stands between blocks only: the schema allows it nowhere else.
import { Node } from '@tiptap/core'

export const PageBreakNode = Node.create({
  name: 'pageBreak',
  selectable: true,
  draggable: true,
  parseHTML: () => [{ tag: 'hr[data-page-break]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['hr', { 'data-page-break': '', ...HTMLAttributes }],
})
