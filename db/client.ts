// The store as the rest of the program sees it: what can be read, what can be written, and by which moment.
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { PublicationSettings } from '../lib/settings/settings.ts'
import type { Instead } from './reader/instead.ts'
import type { Tables } from './schema/tables.ts'
import type { DraftIndex } from './search/draft-index.ts'
import type { SearchIndex } from './search/search-index.ts'

/** Where a query runs: the reading connection, or the transaction of a verb. */
export type Source = { orm: BetterSQLite3Database; t: Tables; search: SearchIndex; drafts: DraftIndex }

export type Tx = Source & {
  readonly kind: 'transaction'
  /** Set by `appendLog`: readers can see what this transaction changes. */
  hasLogged: boolean
  /** Set by a verb that writes many megabytes: what that leaves for the file itself is then done beside, after the commit. */
  isLarge: boolean
}

export type Db = Source & {
  readonly kind: 'store'
  dialect: 'sqlite' | 'postgres'
  /**
   * Runs one verb's writes: BEGIN IMMEDIATE, one at a time, committed when the promise resolves, undone when it rejects.
   * Only database calls may be awaited inside (decision 003). What readers can see resolves a little after its commit:
   * by then every process has noticed, so that no page that was kept before is served any more (decision 025).
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** How many transactions of this very process have written to the publication log. */
  countLogged(): number
  /** Another value whenever any process has committed to the publication log, and perhaps oftener; next to nothing to ask. */
  generation(): Promise<number>
  close(): Promise<void>
}

/** How long a process may go without looking at the publication log, in milliseconds. */
export const NOTICED_WITHIN = 5

/**
 * What a reader's request reads with: `now` decides what is visible, and `note` is told the tags of all that was read
 * and the next moment (UTC ms) at which it changes by itself.
 */
export type Reading = {
  db: Source
  now: number
  note: (tag: string, changesAt?: number) => void
  /** Of one request: what many of its queries ask is looked up once (`once`). Without it each looks for itself. */
  memory?: Map<unknown, Promise<unknown>>
  /** Of another moment than now: nothing is taken from what pages share, and nothing is added to it. */
  isAside?: boolean
  /** Settings that are tried, and counted by nobody else. */
  settings?: PublicationSettings | undefined
  /** Terms and sponsors that are tried, or as they were. */
  instead?: Instead | undefined
}
