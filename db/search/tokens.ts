// Words as search knows them, in a text and in what is asked alike: folded, then brought down to their stem.
import { stemmer } from 'stemmer'

/** `word` is folded, `stem` what it shares with its other forms; `start` and `end` say where it stands in the text. */
export type Token = { word: string; stem: string; start: number; end: number }

/** Letters and digits; an apostrophe within a word belongs to it. Of a very long word only the beginning counts. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index } of text.matchAll(WORDS)) {
    const word = fold(found)
    if (word !== '') tokens.push({ word, stem: stemOf(word), start: index, end: index + found.length })
  }
  return tokens
}

/** Without case, accents and the possessive: "Sjögren’s" is "sjogren", "O’Brien" is "obrien", "α" is "alpha". */
export function fold(word: string): string {
  const plain = isPlain(word) ? word.toLowerCase() : withoutMarks(word)
  return plain.length <= LONGEST ? plain : [...plain].slice(0, LONGEST).join('')
}

/** English only (Porter's algorithm); British spellings and the plurals of Greek words meet their others first. */
export function stemOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= MOST_KEPT) stems.clear()
  const stem = stemmer(alike(word))
  stems.set(word, stem)
  return stem
}

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu
const LONGEST = 60
/** More than an archive has words that are used often. */
const MOST_KEPT = 50_000
const stems = new Map<string, string>()

const isPlain = (word: string) => /^[A-Za-z0-9]+$/.test(word)

function withoutMarks(word: string): string {
  const letters = word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s$/, '')
    .replaceAll(/['’ʼ]/g, '')
    .replaceAll(/[øæœßłđð]/g, (letter) => LETTERS[letter] ?? letter)
  return letters.replace(/^\p{Script=Greek}(?=\d*$)/u, (letter) => GREEK[letter] ?? letter)
}

/** Letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd' },
}
/** As cytokines, cells and receptors are named: TNF-α, IFN-γ. */
const GREEK: Record<string, string> = {
  ...{ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', κ: 'kappa', λ: 'lambda', μ: 'mu' },
}

/** Anaemia and anemia, tumour and tumor, randomised and randomized; arthritides, diagnoses, analyses. */
function alike(word: string): string {
  return word
    .replace(/itides$/, 'itis')
    .replace(/(gno|ly)ses$/, '$1sis')
    .replaceAll(/[ao]e(?=[a-z]{3})/g, 'e')
    .replace(/(?<=[a-z]{3})our(s?)$/, 'or$1')
    .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
}
