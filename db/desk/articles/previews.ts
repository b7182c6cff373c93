// Drafts as a preview shows them, and the links that let others see one.
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Source } from '../../client.ts'
import type { DeskReader } from '../reader.ts'
import { findArticle } from './articles.ts'

export type PreviewLink = Awaited<ReturnType<typeof listPreviewLinks>>[number]

/** The article with the named version of its text, or the newest; null when there is none, or none for this actor. */
export async function findDraft(desk: DeskReader, articleId: string, revisionId: string | null) {
  const found = await findArticle(desk, articleId)
  if (!found) return null
  const { articles, revisions } = desk.db.t
  const [row] = await desk.db.orm
    .select({ article: articles, revision: revisions })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(and(eq(articles.id, articleId), eq(revisions.id, revisionId ?? found.article.draftRevisionId)))
    .limit(1)
  return row ?? null
}

/** Every link made to an article's draft, the newest first, with the numbers of the versions that it is about. */
export async function listPreviewLinks(desk: DeskReader, articleId: string) {
  if (!(await findArticle(desk, articleId))) return []
  const { previewLinks: links } = desk.db.t
  return desk.db.orm
    .select({
      link: links,
      version: numberOf(desk.db, links.revisionId),
      approvedVersion: numberOf(desk.db, links.approvedRevisionId),
    })
    .from(links)
    .where(eq(links.articleId, articleId))
    .orderBy(desc(links.createdAt), desc(links.id))
}

type Column = Source['t']['previewLinks']['revisionId' | 'approvedRevisionId']

const numberOf = ({ t: { revisions } }: Source, id: Column) =>
  sql<number | null>`(select ${revisions.number} from ${revisions} where ${revisions.id} = ${id})`

/**
 * What a link leads to: asked by whoever holds its key, whose hash is the link's id. Null when no link has it; whether
 * the link still holds is for the asker to see.
 */
export async function findSharedDraft(source: Source, linkId: string) {
  const { previewLinks: links, articles, revisions } = source.t
  const [row] = await source.orm
    .select({ link: links, article: articles, revision: revisions })
    .from(links)
    .innerJoin(articles, eq(articles.id, links.articleId))
    .innerJoin(revisions, eq(revisions.id, sql`coalesce(${links.revisionId}, ${articles.draftRevisionId})`))
    .where(eq(links.id, linkId))
    .limit(1)
  return row ?? null
}

/** When the article was and will be visible; asked for a draft that has been found already. */
export async function listAppearances({ orm, t: { publications } }: Source, articleId: string) {
  return orm
    .select({
      revisionId: publications.revisionId,
      visibleFrom: publications.visibleFrom,
      visibleUntil: publications.visibleUntil,
      listedAt: publications.listedAt,
      updatedAt: publications.updatedAt,
    })
    .from(publications)
    .where(eq(publications.articleId, articleId))
    .orderBy(publications.visibleFrom)
}

/** The number of an article's version; null when there is none. */
export async function findVersionNumber({ orm, t: { revisions } }: Source, revisionId: string) {
  const [row] = await orm
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.id, revisionId))
    .limit(1)
  return row?.number ?? null
}
