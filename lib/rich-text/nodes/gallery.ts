// Figures shown together.
import { Node } from '@tiptap/core'

export const GalleryNode = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'figure+',
  isolating: true,
  parseHTML: () => [{ tag: 'figure[data-gallery]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { 'data-gallery': '', ...HTMLAttributes }, 0],
})
