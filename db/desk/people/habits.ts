// How somebody likes the desk: their saved views and other habits; nobody else's are ever read.
import { and, asc, eq } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

export async function listViews({ db: { orm, t }, actor }: DeskReader) {
  const { savedViews: views } = t
  return orm
    .select({ id: views.id, name: views.name, query: views.query })
    .from(views)
    .where(eq(views.userId, actor.id))
    .orderBy(asc(views.position), asc(views.id))
}

/** As it was stored, to be parsed by whoever asks; null when there is none. */
export async function findPreference({ db: { orm, t }, actor }: DeskReader, name: string): Promise<unknown> {
  const { preferences } = t
  const [row] = await orm
    .select({ value: preferences.value })
    .from(preferences)
    .where(and(eq(preferences.userId, actor.id), eq(preferences.name, name)))
    .limit(1)
  return row?.value ?? null
}
