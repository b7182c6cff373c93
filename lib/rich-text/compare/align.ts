// Which blocks of one text stand for which of another: the same ones first, then those that are changed but alike.
import type { TopNode } from './nodes.ts'
import { keyOf, likeness } from './nodes.ts'

/** Places in both lists: `at` in the first and `to` in the second; in order in both. */
export type Pair = { at: number; to: number; isSame: boolean }

/**
 * Blocks that are the same pair up along the longest common order; between two such pairs, changed blocks pair up with
 * those most like them. Whatever stays alone was taken out, or put in.
 */
export function alignBlocks(before: readonly TopNode[], after: readonly TopNode[]): Pair[] {
  const same = samePairs(before, after)
  const pairs: Pair[] = []
  let [at, to] = [0, 0]
  for (const pair of [...same, { at: before.length, to: after.length, isSame: true }]) {
    pairs.push(...likePairs(before, after, { at, to, atEnd: pair.at, toEnd: pair.to }))
    if (pair.at < before.length) pairs.push(pair)
    ;[at, to] = [pair.at + 1, pair.to + 1]
  }
  return pairs
}

function samePairs(before: readonly TopNode[], after: readonly TopNode[]): Pair[] {
  const [a, b] = [before.map(keyOf), after.map(keyOf)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const pairs: Pair[] = Array.from({ length: start }, (_, at) => ({ at, to: at, isSame: true }))
  const inner = longestCommon(a.slice(start, a.length - end), b.slice(start, b.length - end))
  for (const [at, to] of inner) pairs.push({ at: start + at, to: start + to, isSame: true })
  for (let back = end; back > 0; back--)
    pairs.push({ at: a.length - back, to: b.length - back, isSame: true })
  return pairs
}

/** The longest list of places in order whose keys agree; of equally long ones always the same is found. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > MOST_CELLS) return greedyCommon(a, b)
  const width = b.length + 1
  const best = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const cell = i * width + j
      best[cell] =
        a[i] === b[j]
          ? (best[cell + width + 1] ?? 0) + 1
          : Math.max(best[cell + width] ?? 0, best[cell + 1] ?? 0)
    }
  }
  const found: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const cell = i * width + j
    if (a[i] === b[j]) found.push([i++, j++])
    else if ((best[cell + width] ?? 0) >= (best[cell + 1] ?? 0)) i++
    else j++
  }
  return found
}

/** Of a text of thousands of changed blocks a table would take too much room: each block takes its next equal. */
function greedyCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const places = new Map<string, { at: number[]; next: number }>()
  for (const [at, key] of b.entries()) {
    const known = places.get(key)
    if (known) known.at.push(at)
    else places.set(key, { at: [at], next: 0 })
  }
  const found: [number, number][] = []
  let from = 0
  for (const [at, key] of a.entries()) {
    const known = places.get(key)
    if (!known) continue
    // `from` only grows, so each place is passed once, however many equal blocks there are.
    while ((known.at[known.next] ?? from) < from) known.next++
    const to = known.at[known.next]
    if (to === undefined || to >= from + NEAR) continue
    found.push([at, to])
    from = to + 1
  }
  return found
}

const MOST_CELLS = 4_000_000
/** How far ahead an equal block is looked for, so that one stray match does not swallow the rest. */
const NEAR = 200

type Gap = { at: number; to: number; atEnd: number; toEnd: number }

/** Within a gap the pairing of changed blocks whose likeness sums to most. */
function likePairs(before: readonly TopNode[], after: readonly TopNode[], gap: Gap): Pair[] {
  const rows = gap.atEnd - gap.at
  const columns = gap.toEnd - gap.to
  if (rows === 0 || columns === 0) return []
  if (rows * columns > MOST_COMPARED) return []
  const like = (i: number, j: number) => {
    const [one, other] = [before[gap.at + i], after[gap.to + j]]
    const score = one && other ? likeness(one, other) : 0
    // Alone in its place a block of the same kind was rewritten rather than replaced.
    return score >= ALIKE || (rows === 1 && columns === 1 && one?.type === other?.type) ? score + 0.01 : 0
  }
  const table = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => like(i, j)))
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const value = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const score = table[i]?.[j] ?? 0
      const paired = score > 0 ? score + value(i + 1, j + 1) : 0
      const row = best[i]
      if (row) row[j] = Math.max(paired, value(i + 1, j), value(i, j + 1))
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const score = table[i]?.[j] ?? 0
    if (score > 0 && value(i, j) === score + value(i + 1, j + 1))
      pairs.push({ at: gap.at + i++, to: gap.to + j++, isSame: false })
    else if (value(i, j) === value(i + 1, j)) i++
    else j++
  }
  return pairs
}

const MOST_COMPARED = 10_000
/** Half the words in common: the same block, changed. */
export const ALIKE = 0.4
