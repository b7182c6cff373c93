// What the articles around the demo's may say of themselves: nothing that is asked.
import type { Reading } from '../../db/client.ts'
import { listKnownWords, listSynonyms } from '../../db/reader/vocabulary.ts'
import { tokensOf } from '../../db/search/tokens.ts'
import { judgedQueries } from './judged-queries.ts'

/**
 * An article is about what it is called, introduced as and filed under. Those that are generated are drawn from the demo's
 * own words and sections: some would be called "Gout" or stand in Rheumatoid Arthritis, and whoever asks for that could
 * not say that they do not answer. True for words in which nothing is asked, nor what editors call the same; in their
 * texts they may say anything. Words that most articles have do not count.
 */
export async function saysNothingAsked(reading: Reading): Promise<(words: string) => boolean> {
  const meanings = (await listSynonyms(reading)).map(({ terms }) => terms)
  const queries = judgedQueries.map(({ query }) => query)
  const alike = meanings.filter((terms) => terms.some((term) => queries.some((query) => has(query, term))))
  const asked = [...queries, ...alike.flat()].flatMap(tokensOf)
  const total = await reading.db.orm.$count(reading.db.t.searchDocuments)
  const known = await listKnownWords(reading, [...new Set(asked.map(({ word }) => word))])
  const common = new Set(known.flatMap(({ stem, documents }) => (documents * 2 > total ? [stem] : [])))
  const stems = new Set(asked.map(({ stem }) => stem).filter((stem) => !common.has(stem)))
  return (words) => !stemsOf(words).some((stem) => stems.has(stem))
}

const has = (query: string, term: string) => row(query).includes(row(term))
const row = (text: string) => ` ${stemsOf(text).join(' ')} `
const stemsOf = (text: string) => tokensOf(text).map(({ stem }) => stem)
