// Writes the words that a search found nothing for; inside a transaction of the program itself.
import { eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

export type VainSearch = { day: string; words: string; searches: number }

/** A store takes only so many in one question. */
const AT_ONCE = 500

/** Adds to what the day has. */
export async function addVainSearches(tx: Tx, rows: VainSearch[]): Promise<void> {
  const { vainSearches: kept } = tx.t
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.orm
      .insert(kept)
      .values(rows.slice(from, from + AT_ONCE))
      .onConflictDoUpdate({
        target: [kept.day, kept.words],
        set: { searches: sql`${kept.searches} + excluded.searches` },
      })
}

/** What the day knows already. */
export async function listVainWordsOf(tx: Tx, day: string): Promise<string[]> {
  const { vainSearches: kept } = tx.t
  const rows = await tx.orm.select({ words: kept.words }).from(kept).where(eq(kept.day, day))
  return rows.map(({ words }) => words)
}

export async function deleteVainSearchesBefore(tx: Tx, day: string): Promise<void> {
  await tx.orm.delete(tx.t.vainSearches).where(lt(tx.t.vainSearches.day, day))
}
