// A rule between two parts of a text.
import { Node } from '@tiptap/core'

export const HorizontalRuleNode = Node.create({
  name: 'horizontalRule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', HTMLAttributes],
})
