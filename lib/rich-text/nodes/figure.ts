// A picture with its caption and credit, one unit. The content is the caption; the picture itself is a medium.
import { Node } from '@tiptap/core'
import { choiceAttribute, textAttribute } from './attribute.ts'

export const FigureNode = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,
  addAttributes: () => ({
    mediumId: {
      default: '',
      validate: 'string',
      parseHTML: (element) => element.getAttribute('data-medium'),
      renderHTML: (attrs) => ({ 'data-medium': attrs.mediumId }),
    },
    /** Null means the medium's own; empty, that the picture is decorative. */
    alt: {
      default: null,
      validate: 'string|null',
      parseHTML: (element) => element.getAttribute('data-alt')?.trim() ?? null,
      renderHTML: (attrs) => (attrs.alt === null ? {} : { 'data-alt': attrs.alt }),
    },
    credit: textAttribute('credit', 'data-credit'),
    size: choiceAttribute('size', 'data-size', ['column', 'wide', 'full'], 'column'),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-medium]',
      priority: 60,
      contentElement: (node) => captionOf(node as HTMLElement),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, ['figcaption', 0]],
})

/** Without a caption the figure itself is read, which holds nothing but the picture then. */
function captionOf(figure: HTMLElement): HTMLElement {
  return figure.querySelector('figcaption') ?? figure
}
