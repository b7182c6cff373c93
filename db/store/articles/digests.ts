// Writes of what the desk finds articles again by; called inside a verb's transaction.
import { asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../../client.ts'
import type { DigestKind } from '../../schema/digests.ts'

type DigestRow = Omit<Tx['t']['articleDigests']['$inferInsert'], 'number'>

export type Digest = DigestRow & {
  title: string
  body: string
  terms: { kind: DigestKind; termId: string }[]
}

/** Adds or replaces an article's digest, its terms and its place in the index of drafts. */
export async function putDigest(tx: Tx, { body, terms, ...row }: Digest): Promise<void> {
  const { articleDigests: digests } = tx.t
  const { articleId, title, byline } = row
  const [kept] = await tx.orm
    .insert(digests)
    .values(row)
    .onConflictDoUpdate({ target: digests.articleId, set: row })
    .returning({ number: digests.number })
  if (!kept) throw new Error(`No digest was kept of article ${articleId}.`)
  await putTerms(tx, [{ articleId, terms }])
  await tx.drafts.put(tx, { number: kept.number, articleId, title, names: byline, body })
}

/** Only their terms; an article without a digest gets one whole later on. */
export async function setDigestTerms(
  tx: Tx,
  rows: Pick<Digest, 'articleId' | 'categoryId' | 'terms'>[],
): Promise<void> {
  const { articleDigests: digests } = tx.t
  const found = new Set<string>()
  for (const [categoryId, same] of Map.groupBy(rows, (row) => row.categoryId ?? null)) {
    const ids = same.map(({ articleId }) => articleId)
    const updated = await tx.orm
      .update(digests)
      .set({ categoryId })
      .where(inArray(digests.articleId, ids))
      .returning({ articleId: digests.articleId })
    for (const { articleId } of updated) found.add(articleId)
  }
  await putTerms(
    tx,
    rows.filter(({ articleId }) => found.has(articleId)),
  )
}

async function putTerms(tx: Tx, rows: Pick<Digest, 'articleId' | 'terms'>[]): Promise<void> {
  const { articleTerms } = tx.t
  const ids = rows.map(({ articleId }) => articleId)
  await tx.orm.delete(articleTerms).where(inArray(articleTerms.articleId, ids))
  const terms = rows.flatMap(({ articleId, terms }) => terms.map((term) => ({ ...term, articleId })))
  for (let at = 0; at < terms.length; at += AT_ONCE)
    await tx.orm.insert(articleTerms).values(terms.slice(at, at + AT_ONCE))
}

/** As many rows at once as a statement takes parameters for. */
const AT_ONCE = 500

/** Articles of which there is no digest yet: those that an older version wrote. */
export async function listUndigested(tx: Tx, limit: number) {
  const { articles, articleDigests: digests, revisions } = tx.t
  return tx.orm
    .select({ id: articles.id, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .leftJoin(digests, eq(digests.articleId, articles.id))
    .where(isNull(digests.number))
    .orderBy(asc(articles.id))
    .limit(limit)
}
