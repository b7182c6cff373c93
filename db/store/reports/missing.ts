// Writes which addresses were asked for and not found, and which of them nobody wants to hear of; inside a transaction.
import { eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

export type MissingRow = { day: string; address: string; hits: number; fromOwn: number; referrer: string }

/** A store takes only so many in one question. */
const AT_ONCE = 500

/** Adds to what the day has; of the other sites that led there the last one stays. */
export async function addMissing(tx: Tx, rows: MissingRow[]): Promise<void> {
  const { missingAddresses: kept } = tx.t
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.orm
      .insert(kept)
      .values(rows.slice(from, from + AT_ONCE))
      .onConflictDoUpdate({
        target: [kept.day, kept.address],
        set: {
          hits: sql`${kept.hits} + excluded.hits`,
          fromOwn: sql`${kept.fromOwn} + excluded.from_own`,
          referrer: sql`case when excluded.referrer = '' then ${kept.referrer} else excluded.referrer end`,
        },
      })
}

/** What the day knows already. */
export async function listMissingOf(tx: Tx, day: string): Promise<string[]> {
  const { missingAddresses: kept } = tx.t
  const rows = await tx.orm.select({ address: kept.address }).from(kept).where(eq(kept.day, day))
  return rows.map(({ address }) => address)
}

export async function deleteMissingBefore(tx: Tx, day: string): Promise<void> {
  await tx.orm.delete(tx.t.missingAddresses).where(lt(tx.t.missingAddresses.day, day))
}

export async function ignoreAddress(tx: Tx, address: string, ignoredAt: number): Promise<void> {
  await tx.orm.insert(tx.t.ignoredAddresses).values({ address, ignoredAt }).onConflictDoNothing()
}

export async function unignoreAddress(tx: Tx, address: string): Promise<void> {
  await tx.orm.delete(tx.t.ignoredAddresses).where(eq(tx.t.ignoredAddresses.address, address))
}
