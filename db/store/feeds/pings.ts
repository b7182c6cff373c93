// What the hub has been told: read and written by the sweep that tells it.
import { and, asc, eq, gt, lte, or, sql } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

/** Rows of one statement: SQLite takes 32,766 variables, and an import may touch every tag. */
const AT_ONCE = 1000

export type SweepRow = Tx['t']['sweeps']['$inferSelect']
export type PingRow = Tx['t']['feedPings']['$inferSelect']

export async function findSweep({ orm, t: { sweeps } }: Source, name: string): Promise<SweepRow | null> {
  const [row] = await orm.select().from(sweeps).where(eq(sweeps.name, name))
  return row ?? null
}

export async function putSweep(tx: Tx, row: SweepRow): Promise<void> {
  const { sweeps } = tx.t
  await tx.orm.insert(sweeps).values(row).onConflictDoUpdate({ target: sweeps.name, set: row })
}

export async function deleteSweep(tx: Tx, name: string): Promise<void> {
  await tx.orm.delete(tx.t.sweeps).where(eq(tx.t.sweeps.name, name))
}

/** Tags of the lists that changed by themselves after `from` until `to`: something planned appeared, or ended. */
export async function listTagsDue({ orm, t }: Source, from: number, to: number): Promise<string[]> {
  const { publications, publicationTerms: terms, issues } = t
  const within = (column: typeof publications.visibleFrom | typeof issues.visibleFrom) =>
    and(gt(column, from), lte(column, to))
  const changed = or(
    within(publications.visibleFrom),
    and(gt(publications.visibleUntil, from), lte(publications.visibleUntil, to)),
  )
  // Each list once, and no list of ids in the question: a night may have changed more than SQLite takes variables.
  const appeared = await orm
    .selectDistinct({ issueId: publications.issueId })
    .from(publications)
    .where(changed)
  const listed = await orm
    .selectDistinct({ kind: terms.kind, termId: terms.termId })
    .from(terms)
    .innerJoin(publications, eq(publications.id, terms.publicationId))
    .where(changed)
  const shown = await orm.select({ id: issues.id }).from(issues).where(within(issues.visibleFrom))
  return [
    ...new Set([
      ...(appeared.length > 0 ? ['list:all'] : []),
      ...listed.map(({ kind, termId }) => `list:${kind}:${termId}`),
      ...appeared.flatMap(({ issueId }) => (issueId === null ? [] : [`list:issue:${issueId}`])),
      ...(shown.length > 0 ? ['issues'] : []),
    ]),
  ]
}

/** Their feeds may have changed: to be looked at from `at` on, whatever was tried before. */
export async function touchPings(tx: Tx, pages: string[], at: number): Promise<void> {
  const { feedPings } = tx.t
  for (let from = 0; from < pages.length; from += AT_ONCE)
    await tx.orm
      .insert(feedPings)
      .values(pages.slice(from, from + AT_ONCE).map((page) => ({ page, tryAt: at, tries: 0 })))
      .onConflictDoUpdate({ target: feedPings.page, set: { tryAt: at, tries: 0 } })
}

export async function listDuePings({ orm, t: { feedPings } }: Source, now: number, limit: number) {
  return orm
    .select()
    .from(feedPings)
    .where(lte(feedPings.tryAt, now))
    .orderBy(asc(feedPings.tryAt), asc(feedPings.page))
    .limit(limit)
}

/** What came of looking. Left as it is when the page was touched again meanwhile. */
export async function settlePing(
  tx: Tx,
  { page, tryAt }: Pick<PingRow, 'page' | 'tryAt'>,
  set: Partial<Omit<PingRow, 'page'>>,
): Promise<void> {
  const { feedPings } = tx.t
  const sameMoment = tryAt === null ? sql`${feedPings.tryAt} is null` : eq(feedPings.tryAt, tryAt)
  await tx.orm
    .update(feedPings)
    .set(set)
    .where(and(eq(feedPings.page, page), sameMoment))
}
