// The store as the rest of the program sees it: what can be read, what can be written, and by which moment.
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Tables } from './schema/tables.ts'
import type { DraftIndex } from './search/draft-index.ts'
import type { SearchIndex } from './search/search-index.ts'

/** Where a query runs: the reading connection, or the transaction of a verb. */
export type Source = { orm: BetterSQLite3Database; t: Tables; search: SearchIndex; drafts: DraftIndex }

export type Tx = Source & { readonly kind: 'transaction' }

export type Db = Source & {
  readonly kind: 'store'
  dialect: 'sqlite' | 'postgres'
  /**
   * Runs one verb's writes: BEGIN IMMEDIATE, one at a time, committed when the promise resolves, undone when it rejects.
   * Only database calls may be awaited inside (decision 003).
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * What a reader's request reads with: `now` decides what is visible, and `note` is told the tags of all that was read
 * and the next moment (UTC ms) at which it changes by itself.
 */
export type Reading = { db: Source; now: number; note: (tag: string, changesAt?: number) => void }
