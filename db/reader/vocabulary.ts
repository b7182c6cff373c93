// The words of the archive and of its editors: what a reader's words are compared with before anything is looked for.
import { asc, desc, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reading } from '../client.ts'

export type KnownWord = { word: string; stem: string; documents: number }

/** Those of the words (folded) that some article has. */
export async function listKnownWords(reading: Reading, words: string[]): Promise<KnownWord[]> {
  if (words.length === 0) return []
  return wordsWhere(reading, inArray(reading.db.t.searchVocabulary.word, words), words.length)
}

/** The most frequent words that begin so. */
export async function listBeginning(reading: Reading, beginning: string, limit: number) {
  return wordsWhere(reading, startsWith(reading, beginning), limit)
}

/**
 * Words of about that length that share the beginning, or all but the first letter: among them is whatever somebody
 * meant who made a slip or two. The most frequent first.
 */
export async function listLookalikes(reading: Reading, word: string, limit: number): Promise<KnownWord[]> {
  const { word: column } = reading.db.t.searchVocabulary
  const [first = '', second = ''] = word
  const near = sql`length(${column}) between ${word.length - 2} and ${word.length + 2}`
  const beginnings = first === second ? [first] : [first, second]
  const rows = await Promise.all([
    ...beginnings.map((letter) =>
      wordsWhere(reading, sql`${startsWith(reading, letter)} and ${near}`, limit),
    ),
    // By their second to fourth letters, which an index of its own has.
    ...[word.slice(0, 3), word.slice(1, 4)].map((letters) =>
      wordsWhere(reading, sql`substr(${column}, 2, 3) = ${letters} and ${near}`, limit),
    ),
  ])
  return [...new Map(rows.flat().map((row) => [row.word, row])).values()]
}

/** Words that mean the same, in the order in which they were added. */
export async function listSynonyms(reading: Reading) {
  const { synonyms } = reading.db.t
  reading.note('synonyms')
  return reading.db.orm
    .select({ id: synonyms.id, terms: synonyms.terms })
    .from(synonyms)
    .orderBy(asc(synonyms.id))
}

/** From the word up to, but without, the next that begins otherwise: a stretch of the index. */
function startsWith({ db }: Reading, beginning: string): SQL {
  const { word } = db.t.searchVocabulary
  return sql`${word} >= ${beginning} and ${word} < ${`${beginning}\u{10FFFF}`}`
}

async function wordsWhere(reading: Reading, where: SQL, limit: number): Promise<KnownWord[]> {
  const { searchVocabulary: vocabulary } = reading.db.t
  // Any article's words may change what is known, and what its subjects and authors are called.
  reading.note('list:all')
  reading.note('search')
  return reading.db.orm
    .select()
    .from(vocabulary)
    .where(where)
    .orderBy(desc(vocabulary.documents), asc(vocabulary.word))
    .limit(limit)
}
