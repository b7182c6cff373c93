// Full-text search as an interface: one implementation for SQLite (FTS5), one for Postgres (tsvector).
import type { Source } from '../client.ts'

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

export type SearchQuery = { words: string[]; now: number; limit: number; offset: number }

export type SearchIndex = {
  put(source: Source, document: SearchDocument): Promise<void>
  remove(source: Source, publicationId: string): Promise<void>
  /** Visible publications that hold all words (the last one as a prefix), best first. */
  find(source: Source, query: SearchQuery): Promise<{ hits: SearchHit[]; total: number }>
}

export const MARK_START = '\uE000'
export const MARK_END = '\uE001'
