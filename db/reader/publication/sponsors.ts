// Sponsors as readers meet them: known by the words that are printed.
import { eq, sql } from 'drizzle-orm'
import type { Reading } from '../../client.ts'
import { prepared } from '../../prepared.ts'
import { pictureColumns } from '../pictures.ts'

/** Null for words that no sponsor has: they are printed all the same. */
export async function findSponsor(reading: Reading, label: string) {
  reading.note('sponsors')
  const [row] = await sponsorOf(reading.db).execute({ label })
  if (row?.logo) reading.note(`medium:${row.logo.id}`)
  return row ?? null
}

const sponsorOf = prepared((source) => {
  const { sponsors, media } = source.t
  return source.orm
    .select({ href: sponsors.href, logo: pictureColumns(source) })
    .from(sponsors)
    .leftJoin(media, eq(media.id, sponsors.logoId))
    .where(eq(sponsors.label, sql.placeholder('label')))
    .limit(1)
})
