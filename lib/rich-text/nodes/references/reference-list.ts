// The references of an article, at its end, in the order they were listed.
import { Node } from '@tiptap/core'

export const ReferenceListNode = Node.create({
  name: 'referenceList',
  content: 'reference+',
  isolating: true,
  parseHTML: () => [{ tag: 'ol[data-references]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['ol', { 'data-references': '', ...HTMLAttributes }, 0],
})
