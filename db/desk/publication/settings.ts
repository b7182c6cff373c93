// The settings' versions for those who look after them.
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

/** The newest first. */
export async function listSettingVersions({ db: { orm, t } }: DeskReader, name: string) {
  return orm
    .select()
    .from(t.settings)
    .where(eq(t.settings.name, name))
    .orderBy(desc(t.settings.visibleFrom))
    .limit(MOST)
}

/** Two years of a change every week. */
const MOST = 100

/** Who put which version there, and how. */
export async function listSettingActs({ db: { orm, t } }: DeskReader, ids: string[]) {
  const { activity } = t
  const rows = await orm
    .select({ id: activity.subjectId, byName: activity.actorName, act: activity.act })
    .from(activity)
    .where(and(eq(activity.subject, 'settings'), inArray(activity.subjectId, ids)))
    .orderBy(desc(activity.at), desc(activity.id))
  return new Map(rows.map((row) => [row.id, row]))
}
