// Print issues that are out.
import { and, asc, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Reading, Source } from '../../client.ts'
import { prepared } from '../../prepared.ts'
import { noteTurns } from '../issue-turns.ts'
import { pictureColumns } from '../pictures.ts'
import { NOW, nextChange, visibleAt } from '../visible.ts'

export type IssueRow = NonNullable<Awaited<ReturnType<typeof findIssue>>>

export async function findIssue(reading: Reading, slug: string) {
  const [row] = await noted(reading, issueAt(reading.db).execute({ slug, now: reading.now }))
  return row ?? null
}

export async function findIssueById(reading: Reading, id: string) {
  const [row] = await noted(reading, issueOf(reading.db).execute({ id, now: reading.now }))
  return row ?? null
}

/** All issues, the newest first. */
export async function listIssues(reading: Reading) {
  return noted(reading, allIssues(reading.db).execute({ now: reading.now }))
}

/** The newest issue. */
export async function findCurrentIssue(reading: Reading) {
  const [row] = await noted(reading, newestIssue(reading.db).execute({ now: reading.now }))
  return row ?? null
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

const issueAt = prepared((source) => issuesOut(source, eq(source.t.issues.slug, sql.placeholder('slug'))))
const issueOf = prepared((source) => issuesOut(source, eq(source.t.issues.id, sql.placeholder('id'))))
const allIssues = prepared((source) => issuesOut(source))
const newestIssue = prepared((source) => issuesOut(source).limit(1))

function issuesOut(source: Source, where?: ReturnType<typeof eq>) {
  const { issues, issuePdfs: pdfs, media } = source.t
  return source.orm
    .select({ issue: issues, cover: pictureColumns(source), pdf: { hash: pdfs.hash, bytes: pdfs.bytes } })
    .from(issues)
    .leftJoin(media, eq(media.id, issues.coverId))
    .leftJoin(pdfs, eq(pdfs.id, issues.pdfId))
    .where(and(where, visibleAt(issues, NOW)))
    .orderBy(desc(issues.slug))
}

async function noted<Row extends { cover: { id: string } | null }>(
  reading: Reading,
  found: Promise<Row[]>,
): Promise<Row[]> {
  reading.note('issues', await nextChange(reading, reading.db.t.issues))
  const rows = await found
  for (const { cover } of rows) if (cover) reading.note(`medium:${cover.id}`)
  return rows
}

/** Of these issues those that readers see. */
export async function listIssuesOut(reading: Reading, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  for (const id of ids) reading.note(`issue:${id}`)
  const { issues } = reading.db.t
  const spans = await reading.db.orm
    .select({ id: issues.id, visibleFrom: issues.visibleFrom, visibleUntil: issues.visibleUntil })
    .from(issues)
    .where(inArray(issues.id, ids))
  noteTurns(reading, spans)
  const { now } = reading
  return spans
    .filter(({ visibleFrom, visibleUntil }) => visibleFrom <= now && now < visibleUntil)
    .map(({ id }) => id)
}
