// Writes as the demo's authors do: word follows word as in their articles. The same texts in every run.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ARTICLES = join(import.meta.dirname, '../../../lib/ops/seed/content/articles')

export type Writer = {
  /** From 0 up to, but not including, 1. */
  chance(): number
  one<T>(of: readonly T[]): T
  sentence(words: number): string
  title(): string
  /** A name that few articles have, as those of medicines. */
  coinage(): string
}

export function makeWriter(seed: number): Writer {
  const following = readFollowing()
  const words = [...following.keys()]
  let state = seed
  // Numerical Recipes' linear congruential generator: good enough for texts, and the same everywhere.
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T
  const run = (count: number) => {
    const said = [one(words)]
    while (said.length < count) said.push(one(following.get(said.at(-1) ?? '') ?? words))
    return said
  }
  return {
    chance,
    one,
    sentence: (count) => `${capital(run(count).join(' '))}.`,
    title: () => capital(run(4 + Math.floor(chance() * 6)).join(' ')),
    // The square makes some of them common and most of them rare.
    coinage: () => coin(Math.floor(chance() ** 2 * 20_000)),
  }
}

/** Of each word those that follow it, as often as they do. */
function readFollowing(): Map<string, string[]> {
  const following = new Map<string, string[]>()
  for (const file of readdirSync(ARTICLES)) {
    const [, , text = ''] = readFileSync(join(ARTICLES, file), 'utf8').split('---\n')
    const words = text.toLowerCase().match(/[a-z][a-z’-]*[a-z]|[ai]/g) ?? []
    for (const [at, word] of words.entries()) {
      const next = words[at + 1] ?? 'the'
      if (!following.get(word)?.push(next)) following.set(word, [next])
    }
  }
  return following
}

const STARTS = [
  'bel',
  'cor',
  'dax',
  'fen',
  'gol',
  'lum',
  'mir',
  'nov',
  'quil',
  'sar',
  'tor',
  'vel',
  'xan',
  'zed',
]
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'abe', 'eli', 'ino', 'ovu', 'ury', 'ami', 'edo']
const ENDS = ['limab', 'tinib', 'cept', 'prazol', 'statin', 'gliptin', 'kinra', 'fenac', 'zumab', 'cillin']

function coin(number: number): string {
  const part = (of: string[], divisor: number) => of[Math.floor(number / divisor) % of.length]
  const middles = [part(MIDDLES, STARTS.length), part(MIDDLES, STARTS.length * MIDDLES.length)]
  return [part(STARTS, 1), middles[0], 'r', middles[1], part(ENDS, 2016)].join('')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
