// Old sites chose a heading for its size; here its level says what stands below what, and screen readers read it out.
import type { Block, Doc } from '../../../rich-text/document.ts'
import { changeBlock, isBlock } from '../../../rich-text/tree.ts'

/** No level is left out on the way down: the title is the first, so a text that begins at level 3 begins at 2 here. */
export function levelHeadings(doc: Doc): Doc {
  const open: number[] = []
  const block = (heading: Block): Block => {
    if (heading.type !== 'heading') return heading
    const was = heading.attrs.level
    while ((open.at(-1) ?? 0) >= was) open.pop()
    const level = LEVELS[open.length] ?? 4
    open.push(was)
    return level === was ? heading : { ...heading, attrs: { ...heading.attrs, level } }
  }
  const content = doc.content.map((node) =>
    isBlock(node) && node.type !== 'paragraph' ? changeBlock(node, { block }) : node,
  )
  return { ...doc, content }
}

const LEVELS = [2, 3, 4] as const
