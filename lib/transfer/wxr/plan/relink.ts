// Links in a text that lead to other articles of the old site lead to where these stand now.
import type { Doc, Inline, Mark } from '../../../rich-text/document.ts'
import { changeDoc, changeReferences } from '../../../rich-text/tree.ts'

/** `resolve` answers null for an address that stays as it is. */
export function relink(doc: Doc, resolve: (address: string) => string | null): Doc {
  const inline = <Node extends Inline>(node: Node): Node => {
    if (node.type !== 'text' || !node.marks?.some(({ type }) => type === 'link')) return node
    return { ...node, marks: node.marks.map((mark) => relinked(mark, resolve)) }
  }
  const body = changeDoc(doc, { inline })
  return changeReferences(body, (reference) => ({ ...reference, content: reference.content.map(inline) }))
}

function relinked(mark: Mark, resolve: (address: string) => string | null): Mark {
  if (mark.type !== 'link') return mark
  return { ...mark, attrs: { ...mark.attrs, href: resolve(mark.attrs.href) ?? mark.attrs.href } }
}
