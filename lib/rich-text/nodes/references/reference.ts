// One reference: what marks point to by its id. It cites nothing itself.
import { Node } from '@tiptap/core'

export const ReferenceNode = Node.create({
  name: 'reference',
  content: '(text | hardBreak)*',
  defining: true,
  addAttributes: () => ({
    id: {
      default: '',
      validate: 'string',
      parseHTML: (element) => element.getAttribute('data-ref-id')?.trim() || null,
      renderHTML: (attrs) => ({ 'data-ref-id': attrs.id }),
    },
  }),
  parseHTML: () => [
    { tag: 'li[data-ref-id]', priority: 60 },
    { tag: 'li', context: 'referenceList/', priority: 55 },
  ],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
})
