// "Did you mean": the word of the archive that a reader's word is a slip of.
import type { KnownWord } from '../../db/reader/vocabulary.ts'
import { slips } from './slips.ts'

/** One slip in a short word, two in a longer one; names of four letters differ by less than a slip. */
export function mostSlips(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2
}

/**
 * The candidate that is fewest slips away, of several the most frequent; null where nothing is near. A slip at the
 * first letter is rarer than any other and counts one and a half.
 */
export function correctionOf(word: string, candidates: readonly KnownWord[]): string | null {
  const most = mostSlips(word)
  const near = candidates
    .filter((candidate) => candidate.word !== word)
    .map(({ word: other, documents }) => ({
      other,
      documents,
      distance: slips(word, other) + (word[0] === other[0] ? 0 : 0.5),
    }))
    .filter(({ distance }) => distance <= most + 0.5 && Math.floor(distance) <= most)
    .sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.other < b.other ? -1 : 1))
  return near[0]?.other ?? null
}

/** The question with some of its words exchanged; everything else stays as it was written. */
export function corrected(question: string, changes: ReadonlyMap<string, string>): string {
  let text = question
  for (const [wrong, right] of changes) text = text.replace(wrong, right)
  return text
}
