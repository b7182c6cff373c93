// Acts that can be undone as a whole, for the screens that offer it: without what undoing goes by, which is long.
import { desc, eq } from 'drizzle-orm'
import type { KeptKind } from '../schema/taxonomy.ts'
import type { DeskReader } from './reader.ts'

/** The latest first. */
export async function listKeptActs({ db: { orm, t } }: DeskReader, kind: KeptKind, limit: number) {
  const { id, words, at, byName, undoneAt } = t.keptActs
  return orm
    .select({ id, words, at, byName, undoneAt })
    .from(t.keptActs)
    .where(eq(t.keptActs.kind, kind))
    .orderBy(desc(at), desc(id))
    .limit(limit)
}
