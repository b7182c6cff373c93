// A box beside the running text: key points, a definition, a note.
import { Node } from '@tiptap/core'

export const CalloutNode = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    title: {
      default: null,
      validate: 'string|null',
      parseHTML: (element) => element.getAttribute('data-callout')?.trim() || null,
      renderHTML: (attrs) => ({ 'data-callout': attrs.title ?? '' }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-callout]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
})
