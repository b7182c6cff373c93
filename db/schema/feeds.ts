// Feeds: which hub has been told of what, and which programs fetch them. Nothing about people.
import type { Kit } from './kit.ts'

export function feedTables(kit: Kit) {
  const feedPings = kit.table(
    'feed_pings',
    {
      /** The page that the feed follows: "/tag/gout/". */
      page: kit.text().primaryKey(),
      /** Of the entries of which the hub was last told. */
      fingerprint: kit.text(),
      /** When to look again; null: nothing has changed since. */
      tryAt: kit.instant(),
      /** How often telling the hub has failed. */
      tries: kit.integer().notNull().default(0),
      pingedAt: kit.instant(),
      /** Why it failed last; null when it did not. */
      problem: kit.text(),
    },
    (t) => [kit.index('feed_pings_due').on(t.tryAt)],
  )
  /** How far a sweep has come: everything until then has been looked at. */
  const sweeps = kit.table('sweeps', {
    name: kit.text().primaryKey(),
    /** Of the publication log. */
    version: kit.integer().notNull(),
    at: kit.instant().notNull(),
  })
  const feedFetches = kit.table(
    'feed_fetches',
    {
      /** "2026-01-15", UTC. */
      day: kit.text().notNull(),
      page: kit.text().notNull(),
      format: kit.text().notNull(),
      /** The program's own name without its version: "NetNewsWire". */
      reader: kit.text().notNull(),
      fetches: kit.integer().notNull(),
      /** Of these, how many had it already (304). */
      unchanged: kit.integer().notNull(),
      /** As services tell it that fetch for many; 0 when they do not. */
      subscribers: kit.integer().notNull(),
      lastAt: kit.instant().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'feed_fetches_pk', columns: [t.day, t.page, t.format, t.reader] }),
      kit.index('feed_fetches_page').on(t.page, t.day),
    ],
  )
  return { feedPings, sweeps, feedFetches }
}
