// The publication log: one row for each change that readers can see, in the transaction of that change (decision 002).
import { asc, gt, max } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'

export async function appendLog(tx: Tx, at: number, tags: string[]): Promise<void> {
  await tx.orm.insert(tx.t.publicationLog).values({ at, tags })
  tx.hasLogged = true
}

/** The newest row's; 0 before anything was changed. */
export async function findLogVersion({ orm, t: { publicationLog } }: Source): Promise<number> {
  const [row] = await orm.select({ version: max(publicationLog.version) }).from(publicationLog)
  return row?.version ?? 0
}

/** What was written after a version, oldest first. */
export async function listLogSince({ orm, t: { publicationLog } }: Source, version: number) {
  return orm
    .select({ version: publicationLog.version, tags: publicationLog.tags })
    .from(publicationLog)
    .where(gt(publicationLog.version, version))
    .orderBy(asc(publicationLog.version))
}
