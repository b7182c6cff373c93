// The promo bar for those who put it together: every version of it.
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

/** The newest first; two years of a change every week. */
export async function listPromoBars({ db: { orm, t } }: DeskReader) {
  const { promoBars } = t
  return orm.select().from(promoBars).orderBy(desc(promoBars.visibleFrom), desc(promoBars.id)).limit(100)
}

/** Who put which version there. */
export async function listPromoBarActs({ db: { orm, t } }: DeskReader, ids: string[]) {
  const { activity } = t
  const rows = await orm
    .select({ id: activity.subjectId, byName: activity.actorName })
    .from(activity)
    .where(and(eq(activity.subject, 'promo-bar'), inArray(activity.subjectId, ids)))
  return new Map(rows.map(({ id, byName }) => [id, byName]))
}
