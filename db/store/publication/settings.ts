// Settings as verbs read and write them: versions by the moment they begin, and what somebody is only trying.
import { and, asc, desc, eq, gt, lte } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

export type SettingRow = Tx['t']['settings']['$inferSelect']

/** What began at the same moment is replaced. */
export async function insertSetting(tx: Tx, row: SettingRow): Promise<void> {
  const { settings } = tx.t
  await tx.orm
    .delete(settings)
    .where(and(eq(settings.name, row.name), eq(settings.visibleFrom, row.visibleFrom)))
  await tx.orm.insert(settings).values(row)
}

/** The version that counts at `now`. */
export async function findSettingNow({ orm, t: { settings } }: Source, name: string, now: number) {
  const [row] = await orm
    .select()
    .from(settings)
    .where(and(eq(settings.name, name), lte(settings.visibleFrom, now)))
    .orderBy(desc(settings.visibleFrom))
    .limit(1)
  return row ?? null
}

export async function findSettingRow({ orm, t: { settings } }: Source, id: string) {
  const [row] = await orm.select().from(settings).where(eq(settings.id, id)).limit(1)
  return row ?? null
}

/** One at a time under a name: what was tried before is forgotten. */
export async function replaceSetting(tx: Tx, row: SettingRow): Promise<void> {
  await tx.orm.delete(tx.t.settings).where(eq(tx.t.settings.name, row.name))
  await tx.orm.insert(tx.t.settings).values(row)
}

/** Those that begin later, the earliest first. */
export async function listSettingsAfter({ orm, t: { settings } }: Source, name: string, at: number) {
  return orm
    .select()
    .from(settings)
    .where(and(eq(settings.name, name), gt(settings.visibleFrom, at)))
    .orderBy(asc(settings.visibleFrom))
}

/** Of one that nobody has seen yet. */
export async function setSettingValue(tx: Tx, id: string, value: unknown): Promise<void> {
  await tx.orm.update(tx.t.settings).set({ value }).where(eq(tx.t.settings.id, id))
}

export async function deleteSetting(tx: Tx, id: string): Promise<void> {
  await tx.orm.delete(tx.t.settings).where(eq(tx.t.settings.id, id))
}
