// Finds the advertising places between the paragraphs of a rendered page.
import type { Block } from '../model.ts'

/** Blocks that stand together, or the name of a place between them. */
export type Placed = { kind: 'blocks'; blocks: Block[] } | { kind: 'ad'; place: string }

/** Paragraphs from one place to the next: on a page of a split article, and where the whole article stands on one page. */
export const PARAGRAPHS_PER_AD = { page: 2, single: 4 } as const

/** A number of a place has at most two digits in the addresses of advertisements. */
const MOST_PLACES = 99

/**
 * A place after every so many paragraphs, named advert-1, advert-2, … from the start of the page; none after the last
 * paragraph, and no more than 99. Paragraphs inside other blocks do not count, and a place only ever follows a paragraph: when it falls due
 * elsewhere it waits for the next one.
 */
export function placeAds(blocks: readonly Block[], every: number): Placed[] {
  const last = blocks.findLastIndex(isParagraph)
  const placed: Placed[] = []
  let together: Block[] = []
  let paragraphs = 0
  let ads = 0
  for (const [index, block] of blocks.entries()) {
    together.push(block)
    if (!isParagraph(block)) continue
    paragraphs += 1
    if (index === last || paragraphs % every !== 0 || ads === MOST_PLACES) continue
    ads += 1
    placed.push({ kind: 'blocks', blocks: together }, { kind: 'ad', place: `advert-${ads}` })
    together = []
  }
  return together.length > 0 ? [...placed, { kind: 'blocks', blocks: together }] : placed
}

function isParagraph(block: Block): boolean {
  return block.type === 'paragraph'
}
