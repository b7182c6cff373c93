// The whole body: blocks and page breaks, then at most one reference list.
import { Node } from '@tiptap/core'

export const DocNode = Node.create({
  name: 'doc',
  topNode: true,
  content: '(block | pageBreak)+ referenceList?',
})
