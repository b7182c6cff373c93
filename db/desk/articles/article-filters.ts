// The conditions of the article list, as SQL that both databases read alike.
import {
  and,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  like,
  lt,
  lte,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { ListStatus } from '../../../lib/article-list/filter.ts'
import type { DigestKind } from '../../schema/digests.ts'
import type { DeskReader } from '../reader.ts'

export type ArticleFilter = {
  status: ListStatus
  words?: string[]
  ownerId?: string
  /** Null: nobody in particular. */
  assigneeId?: string | null
  /** With everything below it. */
  categoryPath?: string
  tagId?: string
  authorId?: string
  issueId?: string
  /** UTC ms: from, inclusive; until, exclusive. */
  dates?: { of: 'changed' | 'published' | 'created'; from?: number; until?: number }
}

/** Everything that is asked for, of what the actor may read. */
export function matches(desk: DeskReader, filter: ArticleFilter): SQL | undefined {
  const { articles } = desk.db.t
  const { ownerId, assigneeId, categoryPath, tagId, authorId, issueId } = filter
  return and(
    mayRead(desk),
    hasStatus(desk, filter.status),
    filter.words && holds(desk, filter.words),
    ownerId === undefined ? undefined : eq(articles.ownerId, ownerId),
    assigneeId === undefined
      ? undefined
      : assigneeId === null
        ? isNull(articles.assigneeId)
        : eq(articles.assigneeId, assigneeId),
    categoryPath === undefined ? undefined : isBelow(desk, categoryPath),
    tagId === undefined ? undefined : names(desk, 'tag', tagId),
    authorId === undefined ? undefined : names(desk, 'author', authorId),
    issueId === undefined ? undefined : names(desk, 'issue', issueId),
    filter.dates && isWithin(desk, filter.dates),
  )
}

/** The rule of `article.read` in lib/policy.ts, as a condition: contributors read what is theirs, also once it is published. */
export function mayRead(desk: DeskReader): SQL | undefined {
  if (desk.actor.role !== 'contributor') return undefined
  return eq(desk.db.t.articles.ownerId, desk.actor.id)
}

/** Live, or planned to be. */
export function isOpen(desk: DeskReader): SQL {
  return hasPublication(desk, gt(desk.db.t.publications.visibleUntil, desk.now))
}

export function isLive(desk: DeskReader): SQL {
  const { publications } = desk.db.t
  return hasPublication(
    desk,
    and(lte(publications.visibleFrom, desk.now), gt(publications.visibleUntil, desk.now)),
  )
}

export function isPlanned(desk: DeskReader): SQL {
  return hasPublication(desk, gt(desk.db.t.publications.visibleFrom, desk.now))
}

export function wasPublished(desk: DeskReader): SQL {
  return hasPublication(desk, undefined)
}

/** Its newest text is what readers see, or are going to. */
export function isUnchanged(desk: DeskReader): SQL {
  const { articles, publications } = desk.db.t
  return hasPublication(
    desk,
    and(gt(publications.visibleUntil, desk.now), eq(publications.revisionId, articles.draftRevisionId)),
  )
}

function hasStatus(desk: DeskReader, status: ListStatus): SQL | undefined {
  const { articles } = desk.db.t
  if (status === 'trash') return isNotNull(articles.trashedAt)
  return and(isNull(articles.trashedAt), standsAs(desk, status))
}

function standsAs(desk: DeskReader, status: Exclude<ListStatus, 'trash'>): SQL | undefined {
  const { articles } = desk.db.t
  switch (status) {
    case 'all':
      return undefined
    case 'draft':
      return and(eq(articles.status, status), not(isOpen(desk)))
    case 'in-review':
    case 'copyedited':
      return and(eq(articles.status, status), not(isUnchanged(desk)))
    case 'ready':
      return and(eq(articles.status, status), not(wasPublished(desk)))
    case 'scheduled':
      return isPlanned(desk)
    case 'live':
      return isLive(desk)
    case 'changed':
      return and(isLive(desk), not(isUnchanged(desk)))
    case 'withdrawn':
      return and(wasPublished(desk), not(isOpen(desk)))
  }
}

function hasPublication({ db }: DeskReader, which: SQL | undefined): SQL {
  const { articles, publications } = db.t
  const own = eq(publications.articleId, articles.id)
  return exists(db.orm.select({ one: sql`1` }).from(publications).where(and(own, which)))
}

/** All words in its newest text; of what is only signs, nothing is looked for. */
function holds({ db }: DeskReader, words: string[]): SQL | undefined {
  const holding = db.drafts.holding(words)
  return holding ? sql`${db.t.articles.id} in (${holding})` : undefined
}

function names({ db }: DeskReader, kind: DigestKind, termId: string): SQL {
  const { articles, articleTerms: terms } = db.t
  const own = db.orm
    .select({ id: terms.articleId })
    .from(terms)
    .where(and(eq(terms.kind, kind), eq(terms.termId, termId)))
  return inArray(articles.id, own)
}

function isBelow({ db }: DeskReader, path: string): SQL {
  const { articles, articleTerms: terms, categories } = db.t
  const own = db.orm
    .select({ id: terms.articleId })
    .from(terms)
    .innerJoin(categories, eq(categories.id, terms.termId))
    .where(and(eq(terms.kind, 'category'), or(eq(categories.path, path), like(categories.path, `${path}/%`))))
  return inArray(articles.id, own)
}

function isWithin(
  { db }: DeskReader,
  { of, from, until }: NonNullable<ArticleFilter['dates']>,
): SQL | undefined {
  const { articles } = db.t
  const column = {
    changed: articles.changedAt,
    published: articles.firstPublishedAt,
    created: articles.createdAt,
  }[of]
  return and(
    from === undefined ? undefined : gte(column, from),
    until === undefined ? undefined : lt(column, until),
  )
}
