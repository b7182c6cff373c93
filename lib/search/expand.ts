// From a reader's clauses to what the index is asked for: stems, beginnings of words, and words that mean the same.
import type { SearchTerm } from '../../db/search/search-index.ts'
import { tokensOf } from '../../db/search/tokens.ts'
import type { Clause } from './parse.ts'

/** Terms that mean the same, each as its stems. */
export type Meaning = string[][]

export type Vocabulary = {
  meanings: Meaning[]
  /** Stems of words that begin as the last word does; null where it stands as it is. */
  beginnings: string[] | null
}

export type Groups = { all: SearchTerm[][][]; none: SearchTerm[] }

export function meaningOf(terms: readonly string[]): Meaning {
  return terms.map((term) => stemsOf(term)).filter((stems) => stems.length > 0)
}

/** What editors call the same is looked for together, unless it stands in quotation marks. */
export function groupsOf(clauses: readonly Clause[], { meanings, beginnings }: Vocabulary): Groups {
  const groups: Groups = { all: [], none: [] }
  const last = clauses.length - 1
  for (let at = 0; at < clauses.length; ) {
    const clause = clauses[at]
    if (!clause) break
    if (clause.isUnwanted) {
      groups.none.push(termOf(clause))
      at += 1
      continue
    }
    const known = longestMeaning(clauses.slice(at), meanings)
    const own = clauses.slice(at, at + (known?.length ?? 1))
    const words = own.map(termOf)
    const alternatives = known
      ? [words, ...known.others.map((stems) => [{ stems, isPrefix: false }])]
      : [words, ...(at === last && beginnings ? longerOf(clause, beginnings) : [])]
    const before = clause.isOr ? groups.all.pop() : undefined
    groups.all.push([...(before ?? []), ...alternatives])
    at += own.length
  }
  return groups
}

/** True where the last word may be only a beginning: neither in quotation marks nor a term with a meaning. */
export function isOpenEnded(clauses: readonly Clause[], meanings: Meaning[]): boolean {
  const clause = clauses.at(-1)
  if (!clause || clause.isUnwanted || isQuoted(clause)) return false
  return !clauses.some((_, at) => {
    const known = longestMeaning(clauses.slice(at), meanings)
    return known !== null && at + known.length === clauses.length
  })
}

const isQuoted = (clause: Clause) => clause.raw.includes('"')
const stemsOf = (text: string) => tokensOf(text).map(({ stem }) => stem)
const termOf = ({ tokens, isPrefix }: Clause): SearchTerm => ({
  stems: tokens.map(({ stem, word }, at) => (isPrefix && at === tokens.length - 1 ? word : stem)),
  isPrefix,
})

/** The word as a beginning of stems, and stems that are shorter than what was typed: "inflammat" is of "inflamm". */
function longerOf({ tokens }: Clause, beginnings: string[]): SearchTerm[][] {
  const before = tokens.slice(0, -1).map(({ stem }) => stem)
  const word = tokens.at(-1)?.word ?? ''
  const others = [...new Set(beginnings)].filter((stem) => !stem.startsWith(word))
  return [
    [{ stems: [...before, word], isPrefix: true }],
    ...others.map((stem) => [{ stems: [...before, stem], isPrefix: false }]),
  ]
}

type Known = { length: number; others: string[][] }

/** Of the terms that the clauses begin with the longest; all meanings that have it count. */
function longestMeaning(clauses: readonly Clause[], meanings: Meaning[]): Known | null {
  const plain: Clause[] = []
  for (const clause of clauses.slice(0, MOST_WORDS)) {
    if (clause.isUnwanted || isQuoted(clause) || clause.isPrefix || (clause.isOr && plain.length > 0)) break
    plain.push(clause)
  }
  for (let length = plain.length; length > 0; length--) {
    const own = plain.slice(0, length).flatMap(({ tokens }) => tokens.map(({ stem }) => stem))
    const same = (stems: string[]) => stems.join(' ') === own.join(' ')
    const others = meanings.filter((terms) => terms.some(same)).flat()
    if (others.length > 0) return { length, others: distinct(others.filter((stems) => !same(stems))) }
  }
  return null
}

const distinct = (terms: string[][]) => [...new Map(terms.map((stems) => [stems.join(' '), stems])).values()]

/** No term that editors enter has more. */
const MOST_WORDS = 6
