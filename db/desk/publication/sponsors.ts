// Sponsors for those who keep them, and for those who name one.
import { asc, eq } from 'drizzle-orm'
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
