// The media library as the newsroom sees it.
import { and, desc, isNull, type SQL, sql } from 'drizzle-orm'
import type { DeskReader } from './reader.ts'

/** Pictures whose words, credit or file name hold every one of these words; the latest first. */
export async function searchMedia(
  { db: { orm, t } }: DeskReader,
  { words, limit }: { words: string; limit: number },
) {
  const { media } = t
  const text = sql`lower(${media.alt} || ' ' || coalesce(${media.caption}, '') || ' ' || coalesce(${media.credit}, '') || ' ' || ${media.fileName})`
  return orm
    .select()
    .from(media)
    .where(and(isNull(media.trashedAt), ...holdsAll(text, words)))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(limit)
}

/** Whatever their case; "%" and "_" mean themselves. */
function holdsAll(text: SQL, words: string): SQL[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  return parts.map((part) => sql`${text} like ${`%${part.replaceAll(/[\\%_]/g, '\\$&')}%`} escape '\\'`)
}
