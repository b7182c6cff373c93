// A numbered list; `start` is its first number.
import { Node } from '@tiptap/core'
import { numberAttribute } from '../attribute.ts'

export const OrderedListNode = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => ({ start: numberAttribute('start', { min: 0, max: 1_000_000, usual: 1 }) }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
})
