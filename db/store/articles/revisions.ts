// Writes of revisions beyond adding one: finding what a save began from, naming one, thinning; called inside a verb's transaction.
import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'
import type { RevisionRow } from './articles.ts'

export type RevisionFacts = Pick<
  RevisionRow,
  'id' | 'number' | 'baseId' | 'at' | 'byId' | 'byName' | 'isAutomatic' | 'label'
>

/** The text that stood at this rev, or the last one before it that is still kept. */
export async function findRevisionAtRev(
  tx: Source,
  articleId: string,
  rev: number,
): Promise<RevisionRow | null> {
  const { revisions } = tx.t
  const itsRev = sql`coalesce(${revisions.rev}, ${revisions.number})`
  const [row] = await tx.orm
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), sql`${itsRev} <= ${rev}`))
    .orderBy(desc(revisions.number))
    .limit(1)
  return row ?? null
}

/** The names of those who saved after this rev, the first to save first. */
export async function listSaversSince(tx: Tx, articleId: string, rev: number) {
  const { revisions } = tx.t
  return tx.orm
    .select({ byId: revisions.byId, byName: revisions.byName })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), gt(revisions.rev, rev)))
    .orderBy(asc(revisions.number))
}

/** All revisions of an article without their texts, the first first. */
export async function listRevisionFacts(tx: Tx, articleId: string): Promise<RevisionFacts[]> {
  const { revisions } = tx.t
  return tx.orm
    .select({
      id: revisions.id,
      number: revisions.number,
      baseId: revisions.baseId,
      at: revisions.at,
      byId: revisions.byId,
      byName: revisions.byName,
      isAutomatic: revisions.isAutomatic,
      label: revisions.label,
    })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(asc(revisions.number))
}

/** Revisions of the article that something else points to: a publication, a correction, a preview link, the draft itself. */
export async function listPointedTo(tx: Tx, articleId: string): Promise<Set<string>> {
  const { articles, publications, corrections, previewLinks } = tx.t
  const rows = await Promise.all([
    tx.orm.select({ id: articles.draftRevisionId }).from(articles).where(eq(articles.id, articleId)),
    tx.orm
      .select({ id: publications.revisionId })
      .from(publications)
      .where(eq(publications.articleId, articleId)),
    tx.orm
      .select({ id: corrections.revisionId })
      .from(corrections)
      .where(eq(corrections.articleId, articleId)),
    tx.orm
      .select({ id: previewLinks.revisionId })
      .from(previewLinks)
      .where(eq(previewLinks.articleId, articleId)),
    tx.orm
      .select({ id: previewLinks.approvedRevisionId })
      .from(previewLinks)
      .where(eq(previewLinks.articleId, articleId)),
  ])
  return new Set(rows.flat().flatMap(({ id }) => id ?? []))
}

export async function deleteRevisions(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.orm.delete(tx.t.revisions).where(inArray(tx.t.revisions.id, ids))
}

export async function updateRevision(
  tx: Tx,
  id: string,
  fields: Partial<Pick<RevisionRow, 'label' | 'baseId'>>,
): Promise<void> {
  await tx.orm.update(tx.t.revisions).set(fields).where(eq(tx.t.revisions.id, id))
}
