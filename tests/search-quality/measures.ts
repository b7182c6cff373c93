// How good a list of answers is, by measures that search is commonly told apart by.

/**
 * Normalized discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002, gains 2^grade - 1): 1 when the
 * best answers stand first, in the order of their grades.
 */
export function ndcgAt10(found: readonly string[], grades: Readonly<Record<string, number>>): number {
  const ideal = Object.values(grades).sort((a, b) => b - a)
  const best = gainOf(ideal)
  return best === 0 ? 0 : gainOf(found.map((slug) => grades[slug] ?? 0)) / best
}

function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}

/** One over the place of the first answer; 0 without any. The mean over all questions is the MRR. */
export function reciprocalRank(found: readonly string[], grades: Readonly<Record<string, number>>): number {
  const at = found.findIndex((slug) => (grades[slug] ?? 0) > 0)
  return at < 0 ? 0 : 1 / (at + 1)
}

/** The part of the first four that is worth it. */
export function precisionAt4(found: readonly string[], worth: readonly string[]): number {
  return found.slice(0, 4).filter((slug) => worth.includes(slug)).length / 4
}

export const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
