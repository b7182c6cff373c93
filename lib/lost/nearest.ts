// Finds what is called most like something, among thousands of names that are gone through once, however many are looked for.
import { slips } from '../search/slips.ts'

/** `words` in small letters, as they stand in an address: gout, and, salt. */
type Named<T> = { words: string[]; is: T }
/** From over 0, barely alike, to 1, the same. */
export type Near<T> = { is: T; likeness: number }
/** Both in no order. What has slips of the pen in every word is less like it than whatever shares whole words. */
export type Nearest<T> = { byWords(words: string[]): Near<T>[]; byLetters(words: string[]): Near<T>[] }

/** Of the words that either has; with fewer in common it is not the same thing. */
const LIKE_ENOUGH = 0.4
/** Of letters, a fifth may differ. */
const MOST_SLIPS = 0.2
/** Those that share the most threes of letters: to count the slips of all would take seconds. */
const MOST_WEIGHED = 20

export function nearestAmong<T>(names: readonly Named<T>[]): Nearest<T> {
  const byWord = placesBy(names, ({ words }) => words.map(beginning))
  const written = names.map(({ words }) => words.join('-'))
  // Only where words do not do: to take thousands of names apart takes a tenth of a second.
  let apart: Map<string, number[]> | null = null
  const byThrees = () => {
    apart ??= placesBy(written, threes)
    return apart
  }

  return {
    byWords(words) {
      const counts = shared(words.map(beginning), byWord, names.length)
      return names.flatMap(({ words: own, is }, at) => {
        const same = Math.min(counts[at] ?? 0, own.length)
        const likeness = same / (words.length + own.length - same)
        return likeness >= LIKE_ENOUGH ? { is, likeness } : []
      })
    },
    byLetters(words) {
      const wanted = words.join('-')
      const own = threes(wanted)
      const counts = shared(own, byThrees(), names.length)
      const count = (at: number) => counts[at] ?? 0
      // A slip changes three of them, or four: with a fifth of the letters wrong, more than a third are left.
      const weighed = [...names.keys()]
        .filter((at) => count(at) > own.length / 3)
        .sort((a, b) => count(b) - count(a))
        .slice(0, MOST_WEIGHED)
      return weighed.flatMap((at) => {
        const likeness = LIKE_ENOUGH * nearness(wanted, written[at] ?? '')
        const name = names[at]
        return name && likeness > 0 ? { is: name.is, likeness } : []
      })
    },
  }
}

/** From over 0 to 1 without any slip; 0 where too many letters differ. */
function nearness(wanted: string, name: string): number {
  const most = Math.floor(Math.max(wanted.length, name.length) * MOST_SLIPS)
  if (Math.abs(wanted.length - name.length) > most) return 0
  const differing = slips(wanted, name)
  return differing > most ? 0 : 1 - differing / (most + 1)
}

/** Words that begin alike count as the same: arthritis and arthritic. */
const beginning = (word: string) => word.slice(0, 5)

/** All threes of letters that follow one another, with the ends of the word; each once. */
function threes(word: string): string[] {
  const padded = `\0\0${word}\0\0`
  const found = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3))
  return [...found]
}

/** Which names have a key, by their places in the list. */
function placesBy<T>(names: readonly T[], keysOf: (name: T) => string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, name] of names.entries())
    for (const key of new Set(keysOf(name))) {
      const known = places.get(key)
      if (known) known.push(at)
      else places.set(key, [at])
    }
  return places
}

/** How many of the keys each name has, by its place. */
function shared(keys: string[], places: ReadonlyMap<string, number[]>, size: number): Uint16Array {
  const counts = new Uint16Array(size)
  for (const key of keys) for (const at of places.get(key) ?? []) counts[at] = (counts[at] ?? 0) + 1
  return counts
}
