// What readers asked for and did not find, and which old addresses lead them on: numbers by day, nothing about people (decision 041).
import type { Kit } from './kit.ts'

export function reportTables(kit: Kit) {
  /** No reference to the redirect: one that is brought back has its numbers again. */
  const redirectHits = kit.table(
    'redirect_hits',
    {
      redirectId: kit.text().notNull(),
      /** "2026-01-15", UTC. */
      day: kit.text().notNull(),
      hits: kit.integer().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'redirect_hits_pk', columns: [t.redirectId, t.day] }),
      kit.index('redirect_hits_day').on(t.day),
    ],
  )
  const missingAddresses = kit.table(
    'missing_addresses',
    {
      day: kit.text().notNull(),
      /** As redirects are kept, so that one is found by it. */
      address: kit.text().notNull(),
      hits: kit.integer().notNull(),
      /** Of the hits, how many came by a link on one of our own pages. */
      fromOwn: kit.integer().notNull(),
      /** The last other site that a link was on, as its host alone; "" where none was told. */
      referrer: kit.text().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'missing_addresses_pk', columns: [t.day, t.address] }),
      kit.index('missing_addresses_address').on(t.address),
    ],
  )
  /** Addresses that nobody wants to see in the report. */
  const ignoredAddresses = kit.table('ignored_addresses', {
    address: kit.text().primaryKey(),
    ignoredAt: kit.instant().notNull(),
  })
  /** Words that a search found nothing for. */
  const vainSearches = kit.table(
    'vain_searches',
    {
      day: kit.text().notNull(),
      words: kit.text().notNull(),
      searches: kit.integer().notNull(),
    },
    (t) => [kit.primaryKey({ name: 'vain_searches_pk', columns: [t.day, t.words] })],
  )
  return { redirectHits, missingAddresses, ignoredAddresses, vainSearches }
}
