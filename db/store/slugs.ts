// Who has an address, and whether readers ever saw an article at its own; read inside a verb's transaction.
import { and, eq, lte, ne } from 'drizzle-orm'
import type { Tx } from '../client.ts'

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
