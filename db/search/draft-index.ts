// Full-text search over the newest text of every article, as the desk asks for it: SQLite (FTS5) or Postgres (tsvector).
import type { SQL } from 'drizzle-orm'
import type { Tx } from '../client.ts'

/** `number` is the article's in `article_digests`. Plain text without reference marks. */
export type DraftDocument = {
  number: number
  articleId: string
  title: string
  names: string
  body: string
}

export type DraftIndex = {
  /** Adds or replaces. */
  put(tx: Tx, document: DraftDocument): Promise<void>
  remove(tx: Tx, document: Pick<DraftDocument, 'number' | 'articleId'>): Promise<void>
  /** A query for the ids of articles that hold all words, the last one as a prefix; null when there is nothing to look for. */
  holding(words: string[]): SQL | null
}
