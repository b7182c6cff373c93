// How far a new publication has come: whether there is any of what it cannot do without.
import { and, asc, eq, gt, lte, ne, sql } from 'drizzle-orm'
import { findMenu } from '../../reader/publication/site.ts'
import type { DeskReader } from '../reader.ts'

export type Beginnings = {
  hasCategory: boolean
  hasMenu: boolean
  hasPublished: boolean
  hasColleague: boolean
  /** More articles are out than a beginning has. */
  hasMany: boolean
  issue: FirstIssue | null
}

/** The first that was begun; `isOut` of any. */
type FirstIssue = { id: string; hasArticles: boolean; isOut: boolean }

const MANY = 20

export async function findBeginnings({ db, now, actor }: DeskReader): Promise<Beginnings> {
  const { orm, t } = db
  const one = { found: sql<number>`1` }
  const [category] = await orm.select(one).from(t.categories).limit(1)
  const [publication] = await orm.select(one).from(t.publications).limit(1)
  const [colleague] = await orm.select(one).from(t.users).where(ne(t.users.id, actor.id)).limit(1)
  const { publications } = t
  const [another] = await orm
    .selectDistinct({ articleId: publications.articleId })
    .from(publications)
    .where(and(lte(publications.visibleFrom, now), gt(publications.visibleUntil, now)))
    .limit(1)
    .offset(MANY)
  const menu = await findMenu({ db, now, note() {} }, 'main')
  return {
    hasCategory: category !== undefined,
    hasMenu: (menu?.entries.length ?? 0) > 0,
    hasPublished: publication !== undefined,
    hasColleague: colleague !== undefined,
    hasMany: another !== undefined,
    issue: await findFirstIssue({ orm, t }, now),
  }
}

type Source = Pick<DeskReader['db'], 'orm' | 't'>

async function findFirstIssue({ orm, t }: Source, now: number): Promise<FirstIssue | null> {
  const { articleTerms: terms, issues } = t
  const [first] = await orm.select({ id: issues.id }).from(issues).orderBy(asc(issues.id)).limit(1)
  if (!first) return null
  const one = { found: sql<number>`1` }
  const [placed] = await orm.select(one).from(terms).where(eq(terms.kind, 'issue')).limit(1)
  const isVisible = and(lte(issues.visibleFrom, now), gt(issues.visibleUntil, now))
  const [out] = await orm.select(one).from(issues).where(isVisible).limit(1)
  return { id: first.id, hasArticles: placed !== undefined, isOut: out !== undefined }
}
