// Where old addresses lead: one by itself, and everything below another.
import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { Reading } from '../../client.ts'
import { places, placesFor, prepared } from '../../prepared.ts'

export type Redirect = { id: string; from: string; to: string }

/** The redirect of this very address; null when nobody moved it. "redirects" stands for many that changed at once. */
export async function findRedirectAt(reading: Reading, fromPath: string): Promise<Redirect | null> {
  reading.note(`redirect:${fromPath}`)
  reading.note('redirects')
  const [row] = await redirectAt(reading.db).execute({ fromPath })
  return row ?? null
}

const redirectAt = prepared((source) =>
  source.orm
    .select(columns(source))
    .from(source.t.redirects)
    .where(eq(source.t.redirects.fromPath, sql.placeholder('fromPath')))
    .limit(1),
)

/** Of these prefixes ("/old/2019/*", "/old/*") the longest that leads somewhere. One look-up by keys, however many there are. */
export async function findPrefixRedirect(reading: Reading, prefixes: string[]): Promise<Redirect | null> {
  reading.note('redirects')
  if (prefixes.length === 0) return null
  const [row] = await prefixAmong(reading.db, prefixes.length).execute(placesFor(prefixes))
  return row ?? null
}

const prefixAmong = prepared((source, count: number) =>
  source.orm
    .select(columns(source))
    .from(source.t.redirects)
    .where(inArray(source.t.redirects.fromPath, places(count)))
    .orderBy(desc(sql`length(${source.t.redirects.fromPath})`))
    .limit(1),
)

function columns({ t: { redirects } }: Reading['db']) {
  return { id: redirects.id, from: redirects.fromPath, to: redirects.toPath }
}
