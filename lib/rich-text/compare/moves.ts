// Blocks that were only moved: gone in one place of a text, and put in as they were in another.
import type { Pair } from './align.ts'
import { keyOf, type TopNode } from './nodes.ts'
import { picturesIn, wordsOf } from './words.ts'

/** Each place of a moved block in the second text, with its place in the first. Of equal blocks each moves once. */
export function movesBetween(
  before: readonly TopNode[],
  after: readonly TopNode[],
  pairs: readonly Pair[],
): Map<number, number> {
  const [kept, placed] = [new Set(pairs.map(({ at }) => at)), new Set(pairs.map(({ to }) => to))]
  const gone = new Map<string, number[]>()
  for (const [at, block] of before.entries()) {
    if (kept.has(at) || !isTelling(block)) continue
    const places = gone.get(keyOf(block))
    if (places) places.push(at)
    else gone.set(keyOf(block), [at])
  }
  const moves = new Map<number, number>()
  for (const [to, block] of after.entries()) {
    const at = placed.has(to) ? undefined : gone.get(keyOf(block))?.shift()
    if (at !== undefined) moves.set(to, at)
  }
  return moves
}

/** An empty line or a rule is like any other: nobody moved it. */
function isTelling(block: TopNode): boolean {
  return wordsOf(block).trim() !== '' || picturesIn(block).length > 0 || block.type === 'videoEmbed'
}
