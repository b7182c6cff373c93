// The text as it is saved. Nodes never change, so of a long text only what was typed in is written out again.
import type { Node } from '@tiptap/pm/model'
import type { Doc } from '../../../lib/rich-text/document.ts'

const written = new WeakMap<Node, Doc['content'][number]>()

/** What stands at its top is shared with the body of a moment ago: nobody may change it. */
export function bodyOf(doc: Node): Doc {
  const content = Array.from({ length: doc.childCount }, (_, index) => blockOf(doc.child(index)))
  return { type: 'doc', content }
}

function blockOf(node: Node): Doc['content'][number] {
  const known = written.get(node)
  if (known) return known
  const block = node.toJSON()
  written.set(node, block)
  return block
}
