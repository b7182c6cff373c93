// What search keeps besides its index: documents as they were put in, how many have a word, and words that mean the same.
import type { SearchDocument } from '../search/search-index.ts'
import type { articleTables } from './articles.ts'
import { type Kit, visibility } from './kit.ts'

export function searchTables(kit: Kit, { publications }: ReturnType<typeof articleTables>) {
  /** The moments are the publication's: a trigger keeps them so, since what is found is sifted by them. */
  const searchDocuments = kit.table(
    'search_documents',
    {
      number: kit.counter(),
      publicationId: kit
        .text()
        .notNull()
        .references(() => publications.id, { onDelete: 'cascade' }),
      ...visibility(kit),
      listedAt: kit.instant().notNull(),
    },
    (t) => [kit.unique('search_documents_publication').on(t.publicationId)],
  )
  /** Apart from the moments, which are read for thousands of rows where a text is for twelve. */
  const searchTexts = kit.table('search_texts', {
    publicationId: kit
      .text()
      .primaryKey()
      .references(() => publications.id, { onDelete: 'cascade' }),
    document: kit.json<SearchDocument>().notNull(),
  })
  /** Publications that the index knows by words of before: they are put in again behind what is being served. */
  const searchStale = kit.table('search_stale', {
    publicationId: kit
      .text()
      .primaryKey()
      .references(() => publications.id, { onDelete: 'cascade' }),
  })
  const searchWords = kit.table('search_words', {
    /** A stem. */
    word: kit.text().primaryKey(),
    documents: kit.integer().notNull(),
  })
  const searchVocabulary = kit.table('search_vocabulary', {
    /** As it is written, folded. */
    word: kit.text().primaryKey(),
    stem: kit.text().notNull(),
    documents: kit.integer().notNull(),
  })
  /** Each row one meaning: who asks for one of its terms finds the others too. */
  const synonyms = kit.table('synonyms', {
    id: kit.text().primaryKey(),
    terms: kit.json<string[]>().notNull(),
    changedAt: kit.instant().notNull(),
  })
  return { searchDocuments, searchTexts, searchStale, searchWords, searchVocabulary, synonyms }
}
