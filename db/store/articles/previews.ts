// Links to drafts: made, taken back, opened and approved; called inside a verb's transaction.
import { and, eq, exists, gt, isNull, ne, or } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

type Row = Tx['t']['previewLinks']['$inferSelect']

export async function insertPreviewLink(tx: Tx, row: Tx['t']['previewLinks']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.previewLinks).values(row)
}

export async function findPreviewLink(tx: Tx, articleId: string, id: string): Promise<Row | null> {
  const { previewLinks: links } = tx.t
  const [row] = await tx.orm
    .select()
    .from(links)
    .where(and(eq(links.id, id), eq(links.articleId, articleId)))
    .limit(1)
  return row ?? null
}

export async function updatePreviewLink(tx: Tx, id: string, fields: Partial<Row>): Promise<void> {
  await tx.orm.update(tx.t.previewLinks).set(fields).where(eq(tx.t.previewLinks.id, id))
}

/** Links that somebody made and that still hold are taken back: all, or those to other people's articles. */
export async function revokeLinksOf(
  tx: Tx,
  { byId, which, now }: { byId: string; which: 'all' | 'not-own'; now: number },
): Promise<void> {
  const { previewLinks: links, articles } = tx.t
  const isForeign = exists(
    tx.orm
      .select({ id: articles.id })
      .from(articles)
      .where(and(eq(articles.id, links.articleId), or(isNull(articles.ownerId), ne(articles.ownerId, byId)))),
  )
  await tx.orm
    .update(links)
    .set({ revokedAt: now })
    .where(
      and(
        eq(links.byId, byId),
        isNull(links.revokedAt),
        gt(links.expiresAt, now),
        which === 'all' ? undefined : isForeign,
      ),
    )
}
