// What is read most, as far as readers may see it.
import { asc, eq } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import { nextChange, visibleAt } from './visible.ts'

/** The ids of their publications, the most read first. */
export async function listMostReadIds(reading: Reading): Promise<string[]> {
  const { mostRead, publications } = reading.db.t
  reading.note('most-read', await nextChange(reading, publications))
  // One that is withdrawn and comes back takes its place again.
  reading.note('list:all')
  const rows = await reading.db.orm
    .select({ id: publications.id })
    .from(mostRead)
    .innerJoin(publications, eq(publications.articleId, mostRead.articleId))
    .where(visibleAt(publications, reading.now))
    .orderBy(asc(mostRead.position))
  return rows.map(({ id }) => id)
}
