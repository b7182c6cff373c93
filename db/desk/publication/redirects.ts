// What the desk sees of redirects: the newest first, with how often each was used.
import { and, asc, desc, eq, gt, inArray, lt, lte, max, or, type SQL, sql, sum } from 'drizzle-orm'
import type { Source } from '../../client.ts'
import type { DeskReader } from '../reader.ts'

export type RedirectFilter = {
  /** In either address or in the note; "" is all. */
  words: string
  /** Only what leads on from below an address. */
  isPrefixOnly: boolean
}

type Place = { createdAt: number; id: string }

export async function listRedirects(
  { db }: DeskReader,
  { filter, after, limit }: { filter: RedirectFilter; after: Place | null; limit: number },
) {
  const { redirects } = db.t
  const beyond = after
    ? or(
        lt(redirects.createdAt, after.createdAt),
        and(eq(redirects.createdAt, after.createdAt), lt(redirects.id, after.id)),
      )
    : undefined
  return db.orm
    .select()
    .from(redirects)
    .where(and(fits(redirects, filter), beyond))
    .orderBy(desc(redirects.createdAt), desc(redirects.id))
    .limit(limit)
}

export async function countRedirects({ db }: DeskReader, filter: RedirectFilter): Promise<number> {
  return db.orm.$count(db.t.redirects, fits(db.t.redirects, filter))
}

/** By the redirect's id; one that nobody has used is not in it. */
export async function mapRedirectHits({ db: { orm, t } }: DeskReader, ids: string[]) {
  const { redirectHits: kept } = t
  if (ids.length === 0) return new Map<string, { hits: number; lastDay: string }>()
  const rows = await orm
    .select({ id: kept.redirectId, hits: sum(kept.hits).mapWith(Number), lastDay: max(kept.day) })
    .from(kept)
    .where(inArray(kept.redirectId, ids))
    .groupBy(kept.redirectId)
  return new Map(rows.map(({ id, hits, lastDay }) => [id, { hits, lastDay: lastDay ?? '' }]))
}

/** All of them, by their old address. */
export async function listAllRedirects({ orm, t: { redirects } }: Source) {
  return orm
    .select({
      fromPath: redirects.fromPath,
      toPath: redirects.toPath,
      why: redirects.why,
      createdAt: redirects.createdAt,
      writtenPath: redirects.writtenPath,
    })
    .from(redirects)
    .orderBy(asc(redirects.fromPath))
}

/** Of these articles' addresses (a few hundred), those that readers see now. */
export async function listVisibleSlugs(
  { db: { orm, t }, now }: DeskReader,
  slugs: string[],
): Promise<string[]> {
  const { articles, publications } = t
  if (slugs.length === 0) return []
  const rows = await orm
    .selectDistinct({ slug: articles.slug })
    .from(articles)
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .where(
      and(
        inArray(articles.slug, slugs),
        lte(publications.visibleFrom, now),
        gt(publications.visibleUntil, now),
      ),
    )
  return rows.map(({ slug }) => slug)
}

type Columns = DeskReader['db']['t']['redirects']

function fits(redirects: Columns, { words, isPrefixOnly }: RedirectFilter): SQL | undefined {
  const like = (text: string) => `%${text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  const forms = [...new Set([words, encodeURI(words)])]
  const found = forms.flatMap((form) =>
    [redirects.fromPath, redirects.toPath, redirects.why].map(
      (column) => sql`lower(${column}) like ${like(form)} escape '\\'`,
    ),
  )
  return and(
    words === '' ? undefined : or(...found),
    isPrefixOnly ? sql`${redirects.fromPath} like '%/*'` : undefined,
  )
}
