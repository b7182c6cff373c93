// Sponsors as readers meet them: known by the words that are printed.
import { eq, sql } from 'drizzle-orm'
import type { Reading } from '../../client.ts'
import { prepared } from '../../prepared.ts'
import { isThere, seen } from '../instead.ts'
import { pictureColumns } from '../pictures.ts'
import { mapMedia } from './site.ts'

/** Null for words that no sponsor has: they are printed all the same. */
export async function findSponsor(reading: Reading, label: string) {
  reading.note('sponsors')
  const rows = await sponsorOf(reading.db).execute({ label })
  const row = reading.instead ? await seenSponsor(reading, rows, label) : rows[0]
  if (row?.logo) reading.note(`medium:${row.logo.id}`)
  return row ?? null
}

type Found = Awaited<ReturnType<ReturnType<typeof sponsorOf>['execute']>>

async function seenSponsor(reading: Reading, rows: Found, label: string) {
  const sponsors = rows.map(({ sponsor }) => sponsor)
  const [sponsor] = seen(
    reading.instead?.sponsors,
    sponsors,
    (one) => one.label === label && isThere(reading, one),
  )
  if (!sponsor) return null
  const logos = await mapMedia(reading, sponsor.logoId ? [sponsor.logoId] : [])
  return { sponsor, logo: logos.get(sponsor.logoId ?? '') ?? null }
}

const sponsorOf = prepared((source) => {
  const { sponsors, media } = source.t
  return source.orm
    .select({ sponsor: sponsors, logo: pictureColumns(source) })
    .from(sponsors)
    .leftJoin(media, eq(media.id, sponsors.logoId))
    .where(eq(sponsors.label, sql.placeholder('label')))
    .limit(1)
})
