// Text set exactly as typed: code, a formula, a data line.
import { Node } from '@tiptap/core'

export const CodeBlockNode = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () => ({
    language: {
      default: null,
      validate: 'string|null',
      rendered: false,
      parseHTML: (pre) =>
        /language-([\w+#.-]+)/.exec(pre.querySelector('code')?.getAttribute('class') ?? '')?.[1] ?? null,
    },
  }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const code = node.attrs.language ? { class: `language-${node.attrs.language}` } : {}
    return ['pre', HTMLAttributes, ['code', code, 0]]
  },
})
