// A subheading. The title is the page's only first-level heading, so levels 2 to 4 are all there is.
import { Node } from '@tiptap/core'

const LEVEL_OF: Record<string, number> = { H1: 2, H2: 2, H3: 3, H4: 4, H5: 4, H6: 4 }

export const HeadingNode = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    level: {
      default: 2,
      validate: 'number',
      rendered: false,
      parseHTML: (element) => LEVEL_OF[element.tagName] ?? 2,
    },
  }),
  parseHTML: () => Object.keys(LEVEL_OF).map((tag) => ({ tag: tag.toLowerCase() })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, HTMLAttributes, 0],
})
