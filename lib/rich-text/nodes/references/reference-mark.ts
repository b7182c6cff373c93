// A place of citation: the ids of the references it cites. Its number is derived, never stored.
import { Node } from '@tiptap/core'

export const ReferenceMarkNode = Node.create({
  name: 'referenceMark',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    ids: {
      default: [],
      parseHTML: (element) =>
        element
          .getAttribute('data-ref')
          ?.split(/[\s,]+/)
          .filter(Boolean) ?? [],
      renderHTML: (attrs) => ({ 'data-ref': attrs.ids.join(' ') }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-ref]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes],
})
