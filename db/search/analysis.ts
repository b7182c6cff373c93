// A document taken apart into words: what each field of the index holds, and what its words are counted by.
import { type DocumentWord, EVERY, type Passage, type SearchDocument } from './search-index.ts'
import { type Token, tokensOf } from './tokens.ts'

/** The fields of the index in its order; all are stems but `keys`. */
export const FIELDS = ['title', 'dek', 'names', 'terms', 'text', 'captions', 'refs', 'keys'] as const
export type Field = (typeof FIELDS)[number]

export type Analysis = {
  fields: Record<Field, string[]>
  /** Folded but whole, for what is offered while somebody types. */
  titleWords: string[]
  /** Every word of the text as it is written (folded) with its stem: what slips of the pen are compared with. */
  vocabulary: Map<string, string>
}

export function analyse(document: SearchDocument): Analysis {
  const { title, dek, names, terms, passages, keys } = document
  const tokens = {
    title: tokensOf(title),
    dek: tokensOf(dek),
    names: tokensOf(names),
    terms: tokensOf(terms),
    text: of(passages, 'text'),
    captions: of(passages, 'caption'),
  }
  const stems = (list: Token[]) => list.map(({ stem }) => stem)
  const vocabulary = new Map(
    Object.values(tokens)
      .flat()
      .filter(({ word }) => /^\p{L}[\p{L}\p{N}]{1,29}$/u.test(word))
      .map(({ word, stem }) => [word, stem]),
  )
  return {
    fields: {
      title: stems(tokens.title),
      dek: stems(tokens.dek),
      names: stems(tokens.names),
      terms: stems(tokens.terms),
      text: stems(tokens.text),
      captions: stems(tokens.captions),
      refs: stems(of(passages, 'reference')),
      keys: [EVERY, ...keys],
    },
    titleWords: tokens.title.map(({ word }) => word),
    vocabulary,
  }
}

function of(passages: Passage[], kind: Passage['kind']): Token[] {
  return passages.flatMap((passage) => (passage.kind === kind ? tokensOf(passage.text) : []))
}

/** How much each stem is said in title (three times), dek (twice) and text. */
export function countWords({ fields }: Analysis): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (stems: string[], weight: number) => {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + weight)
  }
  add(fields.title, 3)
  add(fields.dek, 2)
  add([...fields.text, ...fields.captions], 1)
  return counts
}

/** What the counts of the index say of each, for `SearchIndex.words`. */
export function documentWords(counts: Map<string, number>, documents: Map<string, number>): DocumentWord[] {
  return [...counts]
    .map(([word, count]) => ({ word, count, documents: documents.get(word) ?? 0 }))
    .filter((word) => word.documents > 0)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
}
