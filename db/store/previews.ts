// Links to drafts: made, taken back, opened and approved; called inside a verb's transaction.
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../client.ts'

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
