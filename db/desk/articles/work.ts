// What the newsroom knows of one article beside its text: who is about it, notes, corrections, what was done.
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'
import { mayRead } from './article-filters.ts'

/** Everybody who can sign in, by name. */
export async function listColleagues({ db: { orm, t } }: DeskReader) {
  return orm
    .select({ id: t.users.id, name: t.users.name, role: t.users.role })
    .from(t.users)
    .where(isNull(t.users.disabledAt))
    .orderBy(asc(t.users.name))
}

/** The newest of them, the oldest first. */
export async function listNotes(desk: DeskReader, articleId: string, limit: number) {
  const { articles, notes } = desk.db.t
  const rows = await desk.db.orm
    .select({ note: notes })
    .from(notes)
    .innerJoin(articles, eq(articles.id, notes.articleId))
    .where(and(eq(notes.articleId, articleId), mayRead(desk)))
    .orderBy(desc(notes.at), desc(notes.id))
    .limit(limit)
  return rows.map(({ note }) => note).reverse()
}

/** The latest first. */
export async function listCorrections(desk: DeskReader, articleId: string) {
  const { articles, corrections } = desk.db.t
  const rows = await desk.db.orm
    .select({ correction: corrections })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .where(and(eq(corrections.articleId, articleId), mayRead(desk)))
    .orderBy(desc(corrections.at), desc(corrections.id))
  return rows.map(({ correction }) => correction)
}

/** What was done with the article, the latest first. */
export async function listActivityOf(desk: DeskReader, articleId: string, limit: number) {
  const { articles, activity } = desk.db.t
  const rows = await desk.db.orm
    .select({ entry: activity })
    .from(activity)
    .innerJoin(articles, eq(articles.id, activity.subjectId))
    .where(and(eq(activity.subject, 'article'), eq(activity.subjectId, articleId), mayRead(desk)))
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(limit)
  return rows.map(({ entry }) => entry)
}
