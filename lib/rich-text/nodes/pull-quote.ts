// A sentence of the article set large in the margin.
import { Node } from '@tiptap/core'
import { textAttribute } from './attribute.ts'

export const PullQuoteNode = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ attribution: textAttribute('attribution', 'data-attribution') }),
  parseHTML: () => [{ tag: 'aside[data-pull-quote]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { 'data-pull-quote': '', ...HTMLAttributes }, 0],
})
