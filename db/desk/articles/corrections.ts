// Corrections of all articles for those who keep them, whatever readers see of the article now.
import { and, count, desc, eq } from 'drizzle-orm'
import type { CORRECTION_KINDS } from '../../schema/articles.ts'
import type { DeskReader } from '../reader.ts'
import { mayRead } from './article-filters.ts'

export type CorrectionKind = (typeof CORRECTION_KINDS)[number]
type Part = { kind: CorrectionKind | null; limit: number; offset: number }

/** Of what the actor may read, the latest first; of one kind, or of all. */
export async function listAllCorrections(desk: DeskReader, { kind, limit, offset }: Part) {
  const { articles, corrections, revisions } = desk.db.t
  return desk.db.orm
    .select({ correction: corrections, slug: articles.slug, title: revisions.title })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(and(kind ? eq(corrections.kind, kind) : undefined, mayRead(desk)))
    .orderBy(desc(corrections.at), desc(corrections.id))
    .limit(limit)
    .offset(offset)
}

/** How many there are of each kind. */
export async function countByKind(desk: DeskReader): Promise<Map<CorrectionKind, number>> {
  const { articles, corrections } = desk.db.t
  const rows = await desk.db.orm
    .select({ kind: corrections.kind, total: count() })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .where(mayRead(desk))
    .groupBy(corrections.kind)
  return new Map(rows.map(({ kind, total }) => [kind, total]))
}
