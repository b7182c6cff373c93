// Counts of who fetches feeds: by program and day, nothing about people.
import { eq, lt, sql } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

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

/** Which rows a day has: beyond some, programs are no longer kept apart. */
export async function listFetchKeys({ orm, t: { feedFetches } }: Source, day: string) {
  const { page, format, reader } = feedFetches
  return orm.select({ page, format, reader }).from(feedFetches).where(eq(feedFetches.day, day))
}

export async function deleteFetchesBefore(tx: Tx, day: string): Promise<void> {
  const { feedFetches } = tx.t
  await tx.orm.delete(feedFetches).where(lt(feedFetches.day, day))
}
