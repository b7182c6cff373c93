// Print issues at work: the articles that name one in their newest text, and the issue's versions. Called by verbs and the desk.
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

export type IssueDraft = Awaited<ReturnType<typeof listIssueDrafts>>[number]

/** Outside the trash, or those in it; in no order that means anything. */
export async function listIssueDrafts({ orm, t }: Source, issueId: string, isTrashed = false) {
  const { articles, revisions, articleTerms: terms } = t
  return orm
    .select({ article: articles, content: revisions.content })
    .from(terms)
    .innerJoin(articles, eq(articles.id, terms.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(
      and(
        eq(terms.kind, 'issue'),
        eq(terms.termId, issueId),
        isTrashed ? isNotNull(articles.trashedAt) : isNull(articles.trashedAt),
      ),
    )
    .orderBy(articles.id)
}

export async function findIssueBySlugRow({ orm, t: { issues } }: Source, slug: string) {
  const [row] = await orm.select().from(issues).where(eq(issues.slug, slug)).limit(1)
  return row ?? null
}

/** The last one that there is, of whatever month. */
export async function findLatestIssueRow({ orm, t: { issues } }: Source) {
  const [row] = await orm.select().from(issues).orderBy(desc(issues.slug)).limit(1)
  return row ?? null
}

export async function insertIssueVersion(
  tx: Tx,
  row: Tx['t']['issueVersions']['$inferInsert'],
): Promise<void> {
  await tx.orm.insert(tx.t.issueVersions).values(row)
}

export async function findIssueVersion({ orm, t }: Source, issueId: string, id: string) {
  const { issueVersions: versions } = t
  const [row] = await orm
    .select()
    .from(versions)
    .where(and(eq(versions.issueId, issueId), eq(versions.id, id)))
    .limit(1)
  return row ?? null
}

/** The newest first. */
export async function listIssueVersions({ orm, t }: Source, issueId: string, limit: number) {
  const { issueVersions: versions } = t
  return orm
    .select()
    .from(versions)
    .where(eq(versions.issueId, issueId))
    .orderBy(desc(versions.rev))
    .limit(limit)
}

/** What names an issue beside newest texts, and keeps it from being deleted. */
export async function findHolders({ orm, t }: Source, issueId: string) {
  const { articles, frontPages, menus, publications, revisions } = t
  const [article] = await orm
    .select({ title: revisions.title })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(eq(publications.issueId, issueId))
    .limit(1)
  const hasFrontPage = (await orm.$count(frontPages, eq(frontPages.issueId, issueId))) > 0
  const hasMenu = (await orm.$count(menus, eq(menus.issueId, issueId))) > 0
  return { article: article?.title ?? null, hasFrontPage, hasMenu }
}

export async function deleteIssueRows(tx: Tx, id: string): Promise<void> {
  await tx.orm.delete(tx.t.issueVersions).where(eq(tx.t.issueVersions.issueId, id))
  await tx.orm.delete(tx.t.issues).where(eq(tx.t.issues.id, id))
}

export type IssuePdfRow = Source['t']['issuePdfs']['$inferSelect']

export async function insertIssuePdf(tx: Tx, row: IssuePdfRow): Promise<void> {
  await tx.orm.insert(tx.t.issuePdfs).values(row)
}

export async function findIssuePdf({ orm, t: { issuePdfs } }: Source, id: string) {
  const [row] = await orm.select().from(issuePdfs).where(eq(issuePdfs.id, id)).limit(1)
  return row ?? null
}
