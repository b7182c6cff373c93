// Proposes where an article should turn its pages: pages of about one length, turned at headings where there are any.
import { FIRST_PAGE_LEAST, WORDS_PER_PAGE } from './count.ts'
import type { BlockPiece, Piece } from './pieces.ts'

/**
 * Indexes into `pieces`, ascending, before which a break should stand; breaks that are there already count for nothing.
 * No page has fewer than 150 words, none begins with what belongs to the heading before it, and none is empty. Lengths
 * are weighed against places: turning at a heading is free, near one it costs as much as a page twice too long.
 */
export function splitEvenly(pieces: readonly Piece[], target = WORDS_PER_PAGE.aim): number[] {
  const blocks = pieces.flatMap((piece, index) =>
    piece.kind === 'block' && !piece.isBlank ? [{ piece, index }] : [],
  )
  const words = [0]
  for (const { piece } of blocks) words.push((words.at(-1) ?? 0) + piece.words)
  const total = words.at(-1) ?? 0
  const ideal = total / Math.max(1, Math.round(total / target))
  const headings = blocks.flatMap(({ piece }, at) => (piece.heading === null ? [] : (words[at] ?? 0)))
  const isNearHeading = near(headings, ideal / 2)
  const costs = blocks.map(({ piece }, at) =>
    costBefore(piece, blocks[at - 1]?.piece, isNearHeading(words[at] ?? 0)),
  )
  return cheapest(words, costs, ideal).flatMap((at) => blocks[at]?.index ?? [])
}

/** Whether a heading stands within so many words of a place. */
function near(headings: readonly number[], reach: number): (place: number) => boolean {
  let next = 0
  // Places are asked about in order, so one walk through the headings is enough.
  return (place) => {
    while (next < headings.length && (headings[next] ?? 0) < place - reach) next++
    return Math.abs((headings[next] ?? Number.POSITIVE_INFINITY) - place) <= reach
  }
}

/** What a page break before this block costs; Infinity where none may stand. */
function costBefore(piece: BlockPiece, before: BlockPiece | undefined, isNearHeading: boolean): number {
  if (!before || before.heading !== null) return Number.POSITIVE_INFINITY
  if (piece.heading !== null) return (piece.heading - 2) * 0.15
  return (isNearHeading ? 1 : 0.1) + (piece.isText ? 0 : 0.5)
}

/** The cheapest set of breaks: the best way to end a page at each block, found from the best ways before it. */
function cheapest(words: readonly number[], costs: readonly number[], ideal: number): number[] {
  const end = costs.length
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= end; to++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: 0 }
    for (let from = to - 1; from >= 0; from--) {
      const length = (words[to] ?? 0) - (words[from] ?? 0)
      // Everything on one page is always allowed, however little it is.
      if (length < FIRST_PAGE_LEAST && !(from === 0 && to === end)) continue
      const before = best[from]?.cost ?? Number.POSITIVE_INFINITY
      const cost = before + (from === 0 ? 0 : (costs[from] ?? 0)) + ((length - ideal) / ideal) ** 2
      if (cost < found.cost) found = { cost, from }
      // Pages only get longer from here, and dearer.
      if (length > 6 * ideal && found.cost < Number.POSITIVE_INFINITY) break
    }
    best.push(found)
  }
  const breaks: number[] = []
  for (let at = best[end]?.from ?? 0; at > 0; at = best[at]?.from ?? 0) breaks.unshift(at)
  return breaks
}
