// How long an article is, in words and in minutes.
import type { Doc } from './model.ts'
import { toText } from './to-text.ts'

/** An adult reads about so many words of a magazine in a minute. */
const WORDS_PER_MINUTE = 220

export function wordCount(doc: Doc): number {
  return wordsIn(toText(doc))
}

/** What stands between spaces and has a letter or a digit in it. Counted in one walk: long texts are counted often. */
export function wordsIn(text: string): number {
  let count = 0
  let isCounted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) isCounted = false
    else if (!isCounted && isLetterOrDigit(code, text, at)) {
      isCounted = true
      count++
    }
  }
  return count
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)))
}

function isLetterOrDigit(code: number, text: string, at: number): boolean {
  if (code > 127) return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? code))
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Whole minutes, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
