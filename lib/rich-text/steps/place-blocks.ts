// Gives every paragraph, list, table and figure an address of its own on the page: "p-12" is the twelfth of the article.
import type { Block, Doc } from '../model.ts'
import { isBlank } from '../plain.ts'
import { isBlock } from '../tree.ts'

/**
 * By the blocks themselves, at the top of the document only; headings have ids made of their words. They count through
 * the whole article, so that the id is the same on its page and on the single page.
 */
export function placeBlocks(doc: Doc): Map<Block, string> {
  const blocks = doc.content
    .filter(isBlock)
    .filter((block) => !isBlank(block) && !PASSED_OVER.has(block.type))
  return new Map(blocks.map((block, index) => [block, `p-${index + 1}`]))
}

const PASSED_OVER: ReadonlySet<string> = new Set(['heading', 'horizontalRule'])
