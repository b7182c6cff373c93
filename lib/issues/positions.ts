// Which numbers put articles into an order, with as few of them changed as can be: each change is a new version of a text.

/** Room between two articles, so that a third fits in without renumbering. */
const STEP = 10

/** `before` are the numbers that the articles have in this section now, by id. The answer's rise strictly. */
export function positionsFor(
  ids: readonly string[],
  before: ReadonlyMap<string, number>,
): Map<string, number> {
  const kept = longestRising(ids.map((id) => before.get(id) ?? null))
  const numbers = ids.map((id, at) => (kept.has(at) ? (before.get(id) ?? null) : null))
  return new Map(filled(numbers).map((number, at) => [ids[at] ?? '', number]))
}

/** The places of a longest run of numbers that rises as it stands. */
function longestRising(numbers: readonly (number | null)[]): Set<number> {
  const best: { length: number; from: number }[] = []
  let end = -1
  for (const [at, number] of numbers.entries()) {
    best[at] = { length: 0, from: -1 }
    if (number === null) continue
    best[at] = { length: 1, from: -1 }
    for (let earlier = 0; earlier < at; earlier++) {
      const length = (best[earlier]?.length ?? 0) + 1
      const rises = numbers[earlier] !== null && (numbers[earlier] ?? 0) < number
      if (rises && length > (best[at]?.length ?? 0)) best[at] = { length, from: earlier }
    }
    if ((best[at]?.length ?? 0) > (best[end]?.length ?? 0)) end = at
  }
  const kept = new Set<number>()
  for (let at = end; at >= 0; at = best[at]?.from ?? -1) kept.add(at)
  return kept
}

/** Puts numbers between those that are kept; without room, all are numbered anew. */
function filled(numbers: readonly (number | null)[]): number[] {
  const result: number[] = []
  for (const [at, number] of numbers.entries()) {
    if (number !== null) {
      result.push(number)
      continue
    }
    const low = result.at(-1) ?? 0
    const ahead = numbers.slice(at).findIndex((one) => one !== null)
    const high = ahead < 0 ? Number.POSITIVE_INFINITY : (numbers[at + ahead] ?? 0)
    const room = Math.min(STEP, Math.floor((high - low) / (ahead < 0 ? 1 : ahead + 1)))
    if (room < 1) return numbers.map((_, index) => (index + 1) * STEP)
    result.push(low + room)
  }
  return result
}
