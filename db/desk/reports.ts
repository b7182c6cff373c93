// What the desk sees of what readers asked for in vain: addresses that nothing stands at, and words that find nothing.
import { and, asc, desc, eq, exists, gte, inArray, lte, not, sum } from 'drizzle-orm'
import type { DeskReader } from './reader.ts'
import type { Days } from './reads.ts'

type Asked = { days: Days; limit: number }

/** The most asked for first, without those that a redirect leads on by now; the ignored ones, or all others. */
export async function listMissing(
  { db: { orm, t } }: DeskReader,
  { days, limit, isIgnored }: Asked & { isIgnored: boolean },
) {
  const { missingAddresses: kept, redirects, ignoredAddresses: ignored } = t
  const redirect = orm
    .select({ id: redirects.id })
    .from(redirects)
    .where(eq(redirects.fromPath, kept.address))
  const ignoring = exists(
    orm.select({ address: ignored.address }).from(ignored).where(eq(ignored.address, kept.address)),
  )
  return orm
    .select({
      address: kept.address,
      hits: sum(kept.hits).mapWith(Number),
      fromOwn: sum(kept.fromOwn).mapWith(Number),
    })
    .from(kept)
    .where(
      and(
        gte(kept.day, days.from),
        lte(kept.day, days.until),
        not(exists(redirect)),
        isIgnored ? ignoring : not(ignoring),
      ),
    )
    .groupBy(kept.address)
    .orderBy(desc(sum(kept.hits)), asc(kept.address))
    .limit(limit)
}

/** Since when and until when each was asked for, as far back as is kept, and which other site led there last. */
export async function mapMissingSeen({ db: { orm, t } }: DeskReader, addresses: string[]) {
  const { missingAddresses: kept } = t
  const seen = new Map<string, { first: string; last: string; referrer: string }>()
  if (addresses.length === 0) return seen
  const rows = await orm
    .select({ address: kept.address, day: kept.day, referrer: kept.referrer })
    .from(kept)
    .where(inArray(kept.address, addresses))
    .orderBy(asc(kept.day))
  for (const { address, day, referrer } of rows) {
    const before = seen.get(address)
    seen.set(address, {
      first: before?.first ?? day,
      last: day,
      referrer: referrer || (before?.referrer ?? ''),
    })
  }
  return seen
}

/** The words searched for most in vain first. */
export async function listVainSearches({ db: { orm, t } }: DeskReader, { days, limit }: Asked) {
  const { vainSearches: kept } = t
  const searches = sum(kept.searches)
  return orm
    .select({ words: kept.words, searches: searches.mapWith(Number) })
    .from(kept)
    .where(and(gte(kept.day, days.from), lte(kept.day, days.until)))
    .groupBy(kept.words)
    .orderBy(desc(searches), asc(kept.words))
    .limit(limit)
}
