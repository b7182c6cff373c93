// Words that stand side by side in a question: an article that has them so answers it better than one that has them apart.
import type { SearchTerm } from './search-index.ts'

/**
 * For each group of a question, ways to meet it that say more: its last word followed by the first of the next group, and
 * several words of one term in a row. Each meets the group as well, so that they rank and find nothing else
 * (the sequential dependence of Metzler and Croft, A Markov Random Field Model for Term Dependencies, 2005).
 */
export function neighboursOf(all: readonly SearchTerm[][][]): SearchTerm[][][] {
  return all.map((group, at) => [...withNext(group, all[at + 1]), ...group.flatMap(inARow)])
}

/** The first way to meet a group is with the reader's own words; the others are synonyms and other endings. */
function withNext([own]: SearchTerm[][], next: SearchTerm[][] | undefined): SearchTerm[][] {
  const last = own?.at(-1)
  const first = next?.[0]?.[0]
  if (!own || !last || !first || last.isPrefix) return []
  return [[...own.slice(0, -1), joined([last, first])]]
}

function inARow(terms: SearchTerm[]): SearchTerm[][] {
  return terms.length < 2 || terms.slice(0, -1).some(({ isPrefix }) => isPrefix) ? [] : [[joined(terms)]]
}

const joined = (terms: SearchTerm[]): SearchTerm => ({
  stems: terms.flatMap(({ stems }) => stems),
  isPrefix: terms.at(-1)?.isPrefix ?? false,
})
