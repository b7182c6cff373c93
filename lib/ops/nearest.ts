// The word somebody probably meant.
import { slips } from '../search/slips.ts'

/** The candidate within two slips of the pen, nearest first; null if none is that close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: slips(word.toLowerCase(), candidate) }))
    .filter(({ candidate, distance }) => distance <= 2 && distance < candidate.length)
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate ?? null
}
