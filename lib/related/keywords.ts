// What an article is about, as weighted keywords: the words that tell it from the others, its tags and its categories.

import type { DocumentWord } from '../../db/search/search-index.ts'
import type { Keyword } from '../../db/store/subjects/related.ts'

export type Subject = { kind: 'tag' | 'category'; id: string; documents: number }

export type Matter = {
  words: DocumentWord[]
  /** Documents of the search index. */
  total: number
  subjects: Subject[]
}

/** The text and the subjects are each a vector of their own length; the squares of all weights sum to one at most. */
const SHARE = { text: 0.65, subjects: 0.35 }
/** Enough for the matter of a long article; words that only it has take places too, for the next one on the subject. */
const MOST_WORDS = 64
/** A category says less than a tag, which somebody chose for this article's own matter. */
const CATEGORY = 0.7

/**
 * Words are weighted by TF-IDF with logarithms (Manning, Raghavan, Schütze, Introduction to Information Retrieval, 6.2),
 * tags and categories by their rarity alone. The product of two articles' weights, summed, says how alike they are.
 */
export function keywordsOf({ words, total, subjects }: Matter): Keyword[] {
  const text = words
    .filter(({ word, documents }) => tells(word) && !isCommon(documents, total))
    .map(({ word, count, documents }) => ({
      term: `word:${word}`,
      weight: (1 + Math.log(count)) * rarity(documents, total),
    }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_WORDS)
  const chosen = subjects.map(({ kind, id, documents }) => ({
    term: `${kind}:${id}`,
    weight: rarity(documents, total) * (kind === 'category' ? CATEGORY : 1),
  }))
  return [...ofLength(text, Math.sqrt(SHARE.text)), ...ofLength(chosen, Math.sqrt(SHARE.subjects))]
}

/** Inverse document frequency; above zero even for what every document has. */
const rarity = (documents: number, total: number) => Math.log(1 + Math.max(total, documents) / documents)

/** Numbers and one or two letters say nothing about the subject. */
const tells = (word: string) => word.length > 2 && /^\p{L}/u.test(word)

/** A third of a large publication is no subject; a small one has too few articles to say so. */
const isCommon = (documents: number, total: number) => total >= 20 && documents > total / 3

function ofLength(keywords: Keyword[], length: number): Keyword[] {
  const sum = keywords.reduce((total, { weight }) => total + weight ** 2, 0)
  return keywords.map(({ term, weight }) => ({ term, weight: (weight * length) / Math.sqrt(sum) }))
}
