// How many articles a search has found, in words.

/** Beyond that nobody counts. */
const MOST = 10_000

/** So far an answer has to be counted to be said. */
export const COUNTED = MOST + 1

/** "One article", "12 articles", "More than 10,000 articles". */
export function foundWords(total: number): string {
  if (total > MOST) return `More than ${MOST.toLocaleString('en')} articles`
  return total === 1 ? 'One article' : `${total.toLocaleString('en')} articles`
}
