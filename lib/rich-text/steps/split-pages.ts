// Divides an article into its pages.
import type { Block, Doc } from '../model.ts'
import { isBlank, isSilent } from '../plain.ts'
import { isBlock } from '../tree.ts'

/**
 * The blocks of each page, in order. Only a break between blocks turns the page. Blank blocks are left out, and pages
 * that hold nothing else, or only rules, vanish, so a break that is first, last or doubled changes nothing. No page when nothing is written.
 */
export function splitPages(doc: Doc): Block[][] {
  const pages: Block[][] = [[]]
  for (const node of doc.content) {
    if (node.type === 'pageBreak') pages.push([])
    else if (isBlock(node) && !isBlank(node)) pages.at(-1)?.push(node)
  }
  return pages.filter((page) => !page.every(isSilent))
}
