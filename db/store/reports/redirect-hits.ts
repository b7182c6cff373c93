// Writes how often each redirect led somebody on; called inside a transaction of the program itself.
import { lt, sql } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

export type RedirectHits = { redirectId: string; day: string; hits: number }

/** A store takes only so many in one question. */
const AT_ONCE = 500

/** Adds to what the day has. */
export async function addRedirectHits(tx: Tx, rows: RedirectHits[]): Promise<void> {
  const { redirectHits: kept } = tx.t
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.orm
      .insert(kept)
      .values(rows.slice(from, from + AT_ONCE))
      .onConflictDoUpdate({
        target: [kept.redirectId, kept.day],
        set: { hits: sql`${kept.hits} + excluded.hits` },
      })
}

export async function deleteRedirectHitsBefore(tx: Tx, day: string): Promise<void> {
  await tx.orm.delete(tx.t.redirectHits).where(lt(tx.t.redirectHits.day, day))
}
