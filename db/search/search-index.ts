// Full-text search as an interface: one implementation for SQLite (FTS5), one for Postgres (tsvector).
import type { Source, Tx } from '../client.ts'

/** One publication as search knows it; plain text without reference marks. */
export type SearchDocument = {
  publicationId: string
  title: string
  dek: string
  body: string
  names: string
  terms: string
}

/** `snippet` marks what matched with U+E000 … U+E001 (private use), so that it can be escaped before it is marked up. */
export type SearchHit = { publicationId: string; snippet: string }

export type SearchMatch = { words: string[]; now: number }

export type SearchQuery = SearchMatch & { limit: number; offset: number }

/**
 * A word (its stem) of one document: how much it is said there, the title counting three times and the dek twice, and
 * how many documents of the index have it.
 */
export type DocumentWord = { word: string; count: number; documents: number }

export type SearchIndex = {
  /** Adds or replaces. */
  put(tx: Tx, document: SearchDocument): Promise<void>
  remove(tx: Tx, publicationId: string): Promise<void>
  /** Visible publications that hold all words (the last one as a prefix), best first. */
  find(source: Source, query: SearchQuery): Promise<{ hits: SearchHit[]; total: number }>
  /** Ids of the same publications, the newest first: what somebody who follows a search is told. */
  newest(source: Source, query: SearchQuery): Promise<string[]>
  count(source: Source, match: SearchMatch): Promise<number>
  /** The words of one document of the index, without names and terms; `total` counts the documents of the index. */
  words(tx: Tx, publicationId: string): Promise<{ words: DocumentWord[]; total: number }>
}

export const MARK_START = '\uE000'
export const MARK_END = '\uE001'

/** A text that holds no such marks of its own. */
export function unmarked(text: string): string {
  return text.replaceAll(MARK_START, '').replaceAll(MARK_END, '')
}
