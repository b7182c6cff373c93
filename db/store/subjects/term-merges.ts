// Merges of terms, kept to be undone; and terms that come back. Called inside a verb's transaction.
import { and, asc, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'
import type { TermKind } from '../../schema/articles.ts'
import type { Term } from './terms.ts'

export type TermMerge = Tx['t']['termMerges']['$inferSelect']

export async function insertMerge(tx: Tx, row: Tx['t']['termMerges']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.termMerges).values(row)
}

export async function findMerge({ orm, t: { termMerges } }: Source, id: string): Promise<TermMerge | null> {
  const [row] = await orm.select().from(termMerges).where(eq(termMerges.id, id)).limit(1)
  return row ?? null
}

export async function setMergeUndone(tx: Tx, id: string, at: number): Promise<void> {
  await tx.orm.update(tx.t.termMerges).set({ undoneAt: at }).where(eq(tx.t.termMerges.id, id))
}

/** What a term that is gone was merged into; null when it was not. */
export async function findMergedInto(tx: Tx, term: Term): Promise<string | null> {
  return (await findStandingMergeOf(tx, term))?.intoId ?? null
}

/** What each of these terms that are gone was merged into; one that was not is not in it. */
export async function mapMergedInto(
  tx: Tx,
  { kind, ids }: { kind: TermKind; ids: string[] },
): Promise<Map<string, string>> {
  const { termMerges: merges } = tx.t
  if (ids.length === 0) return new Map()
  const rows = await tx.orm
    .select({ fromId: merges.fromId, intoId: merges.intoId })
    .from(merges)
    .where(and(eq(merges.kind, kind), inArray(merges.fromId, ids), isNull(merges.undoneAt)))
    .orderBy(asc(merges.at), asc(merges.id))
  // Of several the last one counts.
  return new Map(rows.map(({ fromId, intoId }) => [fromId, intoId]))
}

/** The merge by which a term is gone, without what it keeps, which may be long; null when there is none, or it was undone. */
export async function findStandingMergeOf(
  tx: Tx,
  { kind, id }: Term,
): Promise<Pick<TermMerge, 'id' | 'intoId'> | null> {
  const { termMerges: merges } = tx.t
  const [row] = await tx.orm
    .select({ id: merges.id, intoId: merges.intoId })
    .from(merges)
    .where(and(eq(merges.kind, kind), eq(merges.fromId, id), isNull(merges.undoneAt)))
    .orderBy(desc(merges.at), desc(merges.id))
    .limit(1)
  return row ?? null
}

/** Whether another one became part of it, and undoing that would ask for it. */
export async function isMergedInto(tx: Source, { kind, id }: Term): Promise<boolean> {
  const { termMerges: merges } = tx.t
  const isStanding = and(eq(merges.kind, kind), eq(merges.intoId, id), isNull(merges.undoneAt))
  return (await tx.orm.$count(merges, isStanding)) > 0
}

/** Merges into the same term that were made after this one and stand, the latest first. */
export async function listLaterMerges(tx: Tx, { id, kind, intoId, at }: TermMerge): Promise<TermMerge[]> {
  const { termMerges: merges } = tx.t
  const later = or(gt(merges.at, at), and(eq(merges.at, at), gt(merges.id, id)))
  return tx.orm
    .select()
    .from(merges)
    .where(and(eq(merges.kind, kind), eq(merges.intoId, intoId), isNull(merges.undoneAt), later))
    .orderBy(desc(merges.at), desc(merges.id))
}

/** Those of these merges that nobody has undone. */
export async function listStandingMerges({ orm, t: { termMerges } }: Source, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await orm
    .select({ id: termMerges.id, undoneAt: termMerges.undoneAt })
    .from(termMerges)
    .where(inArray(termMerges.id, ids))
  return rows.filter(({ undoneAt }) => undoneAt === null).map(({ id }) => id)
}

/** An import may have brought the same thing again meanwhile. */
export async function isImportedAgain(tx: Tx, kind: Term['kind'], importRef: string): Promise<boolean> {
  const table = { category: tx.t.categories, tag: tx.t.tags, author: tx.t.authors }[kind]
  return (await tx.orm.$count(table, eq(table.importRef, importRef))) > 0
}
