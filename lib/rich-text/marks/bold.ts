// Bold text.
import { Mark } from '@tiptap/core'

const isBold = (weight: string) => /^(bold|bolder|[6-9]00)$/.test(weight) && null

export const BoldMark = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    // Google's documents wrap everything they copy in a <b> that is not bold.
    { tag: 'b', getAttrs: (b) => b.style.fontWeight !== 'normal' && null },
    { style: 'font-weight', getAttrs: isBold },
  ],
  renderHTML: ({ HTMLAttributes }) => ['strong', HTMLAttributes, 0],
})
