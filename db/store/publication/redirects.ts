// Writes of redirects; called inside a verb's transaction.
import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

export type RedirectInsert = Tx['t']['redirects']['$inferInsert']

export async function findRedirectRow(tx: Tx, fromPath: string) {
  const [row] = await tx.orm
    .select()
    .from(tx.t.redirects)
    .where(eq(tx.t.redirects.fromPath, fromPath))
    .limit(1)
  return row ?? null
}

export async function putRedirect(tx: Tx, row: RedirectInsert): Promise<void> {
  const { redirects } = tx.t
  const set = { toPath: row.toPath, why: row.why, writtenPath: row.writtenPath ?? null }
  await tx.orm.insert(redirects).values(row).onConflictDoUpdate({ target: redirects.fromPath, set })
}

/** The redirects that lead to one of these addresses, or from one of them. */
export async function listRedirectsAbout(tx: Tx, { from, to }: { from: string[]; to: string[] }) {
  const { redirects } = tx.t
  return tx.orm
    .select()
    .from(redirects)
    .where(or(inArray(redirects.fromPath, from), inArray(redirects.toPath, to)))
}

/** Everything that led to one of `fromPaths` leads straight to `toPath`, and keeps what was written; returns the addresses that changed. */
export async function repointRedirects(tx: Tx, fromPaths: string[], toPath: string): Promise<string[]> {
  const { redirects } = tx.t
  const rows = await tx.orm
    .update(redirects)
    .set({ toPath, writtenPath: sql`coalesce(${redirects.writtenPath}, ${redirects.toPath})` })
    .where(inArray(redirects.toPath, fromPaths))
    .returning({ from: redirects.fromPath })
  return rows.map((row) => row.from)
}

/** Those that lead to `toPath` because a chain was collapsed. */
export async function listCollapsedTo(tx: Tx, toPath: string) {
  const { redirects } = tx.t
  return tx.orm
    .select()
    .from(redirects)
    .where(and(eq(redirects.toPath, toPath), isNotNull(redirects.writtenPath)))
}

export async function deleteRedirect(tx: Tx, fromPath: string): Promise<void> {
  await tx.orm.delete(tx.t.redirects).where(eq(tx.t.redirects.fromPath, fromPath))
}

export async function findRedirectById(tx: Tx, id: string) {
  const [row] = await tx.orm.select().from(tx.t.redirects).where(eq(tx.t.redirects.id, id)).limit(1)
  return row ?? null
}

/** A store takes only so many in one question. */
const AT_ONCE = 500

/** Adds all of them; where an address leads somewhere already, only its target and note change. */
export async function putRedirects(tx: Tx, rows: RedirectInsert[]): Promise<void> {
  const { redirects } = tx.t
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.orm
      .insert(redirects)
      .values(rows.slice(from, from + AT_ONCE))
      .onConflictDoUpdate({
        target: redirects.fromPath,
        set: {
          toPath: sql`excluded.to_path`,
          why: sql`excluded.why`,
          writtenPath: sql`excluded.written_path`,
        },
      })
}

export async function deleteRedirects(tx: Tx, fromPaths: string[]): Promise<void> {
  const { redirects } = tx.t
  for (let from = 0; from < fromPaths.length; from += AT_ONCE)
    await tx.orm.delete(redirects).where(inArray(redirects.fromPath, fromPaths.slice(from, from + AT_ONCE)))
}
