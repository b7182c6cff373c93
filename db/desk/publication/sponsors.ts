// Sponsors for those who keep them, and for those who name one.
import { asc, desc, eq } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

/** By name, each with its logo. */
export async function listSponsors({ db: { orm, t } }: DeskReader) {
  const { sponsors, media } = t
  return orm
    .select({ sponsor: sponsors, logo: media })
    .from(sponsors)
    .leftJoin(media, eq(media.id, sponsors.logoId))
    .orderBy(asc(sponsors.name), asc(sponsors.id))
}

/** A sponsor changes a few times a year. */
const MOST = 500

/** What was done with sponsors, those that are gone too; the latest first. */
export async function listSponsorActs({ db: { orm, t } }: DeskReader) {
  const { activity } = t
  return orm
    .select()
    .from(activity)
    .where(eq(activity.subject, 'sponsor'))
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(MOST)
}
