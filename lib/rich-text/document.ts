// The body of an article at every border (database, form, import): anything goes in, a valid document comes out.
import type { Doc } from './model.ts'
import { readTopBlocks } from './repair/blocks.ts'
import { look, newBudget } from './repair/loose.ts'
import { readReferences } from './repair/references.ts'
import { salvage } from './repair/salvage.ts'

export type * from './model.ts'

/** A document with one empty paragraph: what a new article begins with. */
export function emptyDoc(): Doc {
  return { type: 'doc', content: [{ type: 'paragraph', content: [] }] }
}

/**
 * The document in a value or in its JSON text. Never throws: unknown nodes, unknown marks, broken JSON, wrong nesting
 * and absurd depth degrade to readable text within the schema; size is bounded (see repair/limits.ts).
 */
export function parseDoc(value: unknown): Doc {
  const budget = newBudget()
  const root = typeof value === 'string' ? salvage(value) : value
  const node = look(root, budget)
  const inside = node?.type === 'doc' || node?.type === '' ? node.content : [root]
  const blocks = readTopBlocks(inside, budget)
  const content = [...blocks, ...readReferences(budget)]
  const hasBlock = blocks.some((block) => block.type !== 'pageBreak')
  return { type: 'doc', content: hasBlock ? content : [{ type: 'paragraph', content: [] }, ...content] }
}
