// Counts of who fetches feeds: by program and day, nothing about people.
import { and, eq, lt, sql } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'

export type FetchRow = Tx['t']['feedFetches']['$inferSelect']

/** Adds to what the day has. */
export async function addFetches(tx: Tx, rows: FetchRow[]): Promise<void> {
  const { feedFetches: kept } = tx.t
  for (const row of rows)
    await tx.orm
      .insert(kept)
      .values(row)
      .onConflictDoUpdate({
        target: [kept.day, kept.page, kept.format, kept.reader],
        set: {
          fetches: sql`${kept.fetches} + ${row.fetches}`,
          unchanged: sql`${kept.unchanged} + ${row.unchanged}`,
          subscribers: row.subscribers > 0 ? row.subscribers : sql`${kept.subscribers}`,
          lastAt: row.lastAt,
        },
      })
}

/** How many programs are known of a day: beyond some, names are no longer kept apart. */
export async function listReaders({ orm, t: { feedFetches } }: Source, day: string): Promise<string[]> {
  const rows = await orm
    .selectDistinct({ reader: feedFetches.reader })
    .from(feedFetches)
    .where(and(eq(feedFetches.day, day)))
  return rows.map(({ reader }) => reader)
}

export async function deleteFetchesBefore(tx: Tx, day: string): Promise<void> {
  const { feedFetches } = tx.t
  await tx.orm.delete(feedFetches).where(lt(feedFetches.day, day))
}
