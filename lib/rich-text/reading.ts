// How long an article is, in words and in minutes.
import type { Doc } from './model.ts'
import { toText } from './to-text.ts'

/** An adult reads about so many words of a magazine in a minute. */
const WORDS_PER_MINUTE = 220

export function wordCount(doc: Doc): number {
  return wordsIn(toText(doc))
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whole minutes, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
