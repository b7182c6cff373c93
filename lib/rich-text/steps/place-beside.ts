// Finds the advertising place in the margin of a rendered page: where the text is long enough for a half page to stand beside.
import type { Block } from '../model.ts'
import { textOf } from '../to-text.ts'
import type { Placed } from './place-ads.ts'

/** Letters of text that are as high as 600 pixels and its label, in lines of about seventy; whatever is smaller fits too. */
export const ENOUGH = 1500

const PLACE: Placed = { kind: 'ad', place: 'sidebar' }

/**
 * One place named "sidebar" before the first stretch of text of that length; none where there is no such stretch, and none
 * before the first block, which opens the page. Pull quotes and what is wider than the column want the margin themselves.
 */
export function placeBeside(placed: readonly Placed[]): Placed[] {
  const blocks = placed.flatMap((part) => (part.kind === 'ad' ? [] : part.blocks))
  const first = startOf(blocks)
  if (first === null) return [...placed]
  let passed = 0
  return placed.flatMap((part): Placed[] => {
    if (part.kind === 'ad') return [part]
    const at = first - passed
    passed += part.blocks.length
    if (at < 0 || at >= part.blocks.length) return [part]
    const [before, after] = [part.blocks.slice(0, at), part.blocks.slice(at)]
    const rest: Placed[] = [PLACE, { kind: 'blocks', blocks: after }]
    return before.length > 0 ? [{ kind: 'blocks', blocks: before }, ...rest] : rest
  })
}

function startOf(blocks: readonly Block[]): number | null {
  let start: number | null = null
  let letters = 0
  for (const [index, block] of blocks.entries()) {
    if (index === 0) continue
    if (!isInColumn(block)) {
      start = null
      letters = 0
    } else {
      start ??= index
      letters += TEXT.has(block.type) ? textOf([block]).length : 0
    }
    if (letters >= ENOUGH) return start
  }
  return null
}

const TEXT: ReadonlySet<string> = new Set(['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote'])

function isInColumn(block: Block): boolean {
  if (block.type === 'figure') return block.attrs.size === 'column'
  return !['pullQuote', 'gallery', 'table'].includes(block.type)
}
