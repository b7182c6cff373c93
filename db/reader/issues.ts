// Print issues that are out.
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import { pictureColumns } from './pictures.ts'
import { nextChange, visibleAt } from './visible.ts'

export type IssueRow = NonNullable<Awaited<ReturnType<typeof findIssue>>>

export async function findIssue(reading: Reading, slug: string) {
  const rows = await issuesWhere(reading, eq(reading.db.t.issues.slug, slug))
  return rows[0] ?? null
}

export async function findIssueById(reading: Reading, id: string) {
  const rows = await issuesWhere(reading, eq(reading.db.t.issues.id, id))
  return rows[0] ?? null
}

/** All issues, the newest first. */
export async function listIssues(reading: Reading) {
  return issuesWhere(reading)
}

/** The newest issue. */
export async function findCurrentIssue(reading: Reading) {
  const rows = await issuesWhere(reading, undefined, 1)
  return rows[0] ?? null
}

export async function findNeighbours(reading: Reading, slug: string) {
  const { issues } = reading.db.t
  reading.note('issues', await nextChange(reading, issues))
  const [next] = await reading.db.orm
    .select({ slug: issues.slug })
    .from(issues)
    .where(and(gt(issues.slug, slug), visibleAt(issues, reading.now)))
    .orderBy(asc(issues.slug))
    .limit(1)
  const [previous] = await reading.db.orm
    .select({ slug: issues.slug })
    .from(issues)
    .where(and(lt(issues.slug, slug), visibleAt(issues, reading.now)))
    .orderBy(desc(issues.slug))
    .limit(1)
  return { previous: previous?.slug ?? null, next: next?.slug ?? null }
}

async function issuesWhere(reading: Reading, where?: ReturnType<typeof eq>, limit = 10_000) {
  const { issues, media } = reading.db.t
  reading.note('issues', await nextChange(reading, issues))
  const rows = await reading.db.orm
    .select({ issue: issues, cover: pictureColumns(reading.db) })
    .from(issues)
    .leftJoin(media, eq(media.id, issues.coverId))
    .where(and(where, visibleAt(issues, reading.now)))
    .orderBy(desc(issues.slug))
    .limit(limit)
  for (const { cover } of rows) if (cover) reading.note(`medium:${cover.id}`)
  return rows
}
