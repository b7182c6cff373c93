// Who has an address, and whether readers ever saw an article at its own; read inside a verb's transaction.
import { and, eq, gt, lte, ne } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

/** `title` is that of another article with this slug; null when it is free. */
export async function findSlugHolder(
  tx: Tx,
  slug: string,
  { article, now }: { article: { id: string }; now: number },
): Promise<{ title: string | null; wasSeen: boolean }> {
  const { articles, publications, revisions } = tx.t
  const [holder] = await tx.orm
    .select({ title: revisions.title })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(and(eq(articles.slug, slug), ne(articles.id, article.id)))
    .limit(1)
  const seen = and(eq(publications.articleId, article.id), lte(publications.visibleFrom, now))
  return { title: holder?.title ?? null, wasSeen: (await tx.orm.$count(publications, seen)) > 0 }
}

/** Whether readers see an article at this slug now. */
export async function isAddressOfVisible(tx: Tx, slug: string, now: number): Promise<boolean> {
  const { articles, publications } = tx.t
  const [row] = await tx.orm
    .select({ id: publications.id })
    .from(articles)
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .where(
      and(eq(articles.slug, slug), lte(publications.visibleFrom, now), gt(publications.visibleUntil, now)),
    )
    .limit(1)
  return row !== undefined
}
