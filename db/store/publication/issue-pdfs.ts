// Uploaded PDFs of print issues that nothing names any more. Called by what clears them away.
import { and, asc, eq, isNull, lt, notExists, sql } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

/** Uploaded before that moment; neither an issue names them, nor a version of one, nor one that was deleted and can come back. */
export async function listUnnamedIssuePdfs({ orm, t }: Source, before: number): Promise<string[]> {
  const { deletions, issuePdfs: pdfs, issues, issueVersions: versions } = t
  const inVersion = orm
    .select({ id: versions.id })
    .from(versions)
    .where(sql`${versions.state} ->> 'pdfId' = ${pdfs.id}`)
  const rows = await orm
    .select({ id: pdfs.id })
    .from(pdfs)
    .leftJoin(issues, eq(issues.pdfId, pdfs.id))
    .where(and(lt(pdfs.uploadedAt, before), isNull(issues.id), notExists(inVersion)))
    .orderBy(asc(pdfs.uploadedAt), asc(pdfs.id))
  if (rows.length === 0) return []
  // Kept whole, with all versions.
  const deleted = await orm
    .select({ kept: deletions.kept })
    .from(deletions)
    .where(eq(deletions.subject, 'issue'))
  const kept = deleted.map((row) => JSON.stringify(row.kept))
  return rows.map(({ id }) => id).filter((id) => !kept.some((text) => text.includes(JSON.stringify(id))))
}

export async function deleteIssuePdf(tx: Tx, id: string): Promise<void> {
  await tx.orm.delete(tx.t.issuePdfs).where(eq(tx.t.issuePdfs.id, id))
}

/** Of all that are kept, by which their files are called. */
export async function listIssuePdfHashes({ orm, t: { issuePdfs } }: Source): Promise<Set<string>> {
  return new Set((await orm.select({ hash: issuePdfs.hash }).from(issuePdfs)).map(({ hash }) => hash))
}
