// The desk's list of articles, ready to be shown: what fits, each with where it stands, and what else could be asked for.
import {
  countArticles,
  countStandings,
  listArticles,
  listPublications,
  type Place,
} from '../../db/desk/articles/articles.ts'
import { listColleagues } from '../../db/desk/articles/work.ts'
import { findPreference, listViews } from '../../db/desk/people/habits.ts'
import { listCategories, listIssues } from '../../db/desk/subjects/choices.ts'
import { formatMonth } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { isOnSite, type Standing, standingOf } from '../publications/standing.ts'
import type { ArticleStatus } from '../workflow/steps.ts'
import { type Column, columnsFrom } from './columns.ts'
import { type Counts, countsOf } from './counts.ts'
import { isUpward, type ListQuery } from './filter.ts'
import { filterOf } from './resolve.ts'

export type ListRow = {
  id: string
  title: string
  rev: number
  status: ArticleStatus
  standing: Standing
  isTrashed: boolean
  changedAt: number
  changedBy: string
  createdAt: number
  publishedAt: number | null
  byline: string
  category: string
  issue: string
  owner: string
  assignee: string
  words: number
  /** Where readers find it; null while they cannot. */
  slug: string | null
}

/** `value` is what the address says, `id` what an act is told. */
export type ListChoice = { id: string; value: string; label: string }

export type ArticleList = {
  query: ListQuery
  rows: ListRow[]
  /** How many fit in all. */
  total: number
  /** The `after` of the next page; null on the last. */
  next: string | null
  counts: Counts
  columns: Column[]
  views: { id: string; name: string; query: string }[]
  people: { id: string; name: string }[]
  categories: ListChoice[]
  issues: ListChoice[]
  may: { move: boolean; assign: boolean; publish: boolean; retag: boolean }
}

export const PER_PAGE = 50

export async function loadArticleList(desk: Desk, query: ListQuery, timeZone: string): Promise<ArticleList> {
  const filter = await filterOf(desk, query, timeZone)
  const found = await listArticles(desk, {
    filter,
    sort: query.sort,
    isUpward: isUpward(query),
    after: placeOf(query),
    limit: PER_PAGE + 1,
  })
  const shown = found.slice(0, PER_PAGE)
  const last = found.length > PER_PAGE ? shown.at(-1) : undefined
  const isWhole = !query.after && !last
  const choices = await choicesOf(desk)
  const { actor } = desk
  return {
    query,
    rows: await rowsOf(desk, shown, choices),
    total: isWhole ? shown.length : await countArticles(desk, filter),
    next: last ? encodePlace({ value: last.sortedBy, id: last.id }) : null,
    counts: countsOf(await countStandings(desk)),
    columns: columnsFrom(await findPreference(desk, 'list-columns')),
    views: await listViews(desk),
    ...choices,
    may: {
      move: can(actor, 'article.copyedit'),
      assign: can(actor, 'article.assign'),
      publish: can(actor, 'article.publish'),
      retag: can(actor, 'taxonomy.edit'),
    },
  }
}

type Choices = Pick<ArticleList, 'people' | 'categories' | 'issues'>
type Found = Awaited<ReturnType<typeof listArticles>>

/** Rows of the list from rows of the store; the dashboard shows the same. */
export async function rowsOf(desk: Desk, found: Found, choices?: Choices): Promise<ListRow[]> {
  const { people, categories, issues } = choices ?? (await choicesOf(desk))
  const publications = await listPublications(
    desk,
    found.map(({ id }) => id),
  )
  const labelIn = (list: ListChoice[], id: string | null) => list.find((one) => one.id === id)?.label ?? ''
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? ''
  return found.map((row) => {
    const own = publications.filter(({ articleId }) => articleId === row.id)
    const standing = standingOf(own, row.draftRevisionId, desk.now)
    return {
      id: row.id,
      title: row.title,
      rev: row.rev,
      status: row.status,
      standing,
      isTrashed: row.trashedAt !== null,
      changedAt: row.changedAt,
      changedBy: row.changedBy,
      createdAt: row.createdAt,
      publishedAt: row.firstPublishedAt,
      byline: row.byline ?? '',
      category: labelIn(categories, row.categoryId),
      issue: labelIn(issues, row.issueId),
      owner: nameOf(row.ownerId),
      assignee: nameOf(row.assigneeId),
      words: row.words ?? 0,
      slug: isOnSite(standing) ? row.slug : null,
    }
  })
}

export async function choicesOf(desk: Desk): Promise<Choices> {
  const categories = await listCategories(desk)
  const byId = new Map(categories.map((category) => [category.id, category]))
  const trail = (id: string | null): string[] => {
    const category = id ? byId.get(id) : undefined
    return category ? [...trail(category.parentId), category.name] : []
  }
  return {
    people: (await listColleagues(desk)).map(({ id, name }) => ({ id, name })),
    categories: categories.map(({ id, path }) => ({ id, value: path, label: trail(id).join(' › ') })),
    issues: (await listIssues(desk)).map(({ id, slug, year, month }) => ({
      id,
      value: slug,
      label: formatMonth(Date.UTC(year, month - 1)),
    })),
  }
}

/** "CHANGED_ID", or of titles the title itself; whatever does not fit is taken for the beginning. */
function placeOf({ after, sort }: ListQuery): Place | null {
  const [, value = '', id = ''] = /^(.*)_([0-9a-f-]{36})$/s.exec(after) ?? []
  if (!id) return null
  if (sort === 'title') return { value, id }
  return /^\d{1,16}$/.test(value) ? { value: Number(value), id } : null
}

function encodePlace({ value, id }: Place): string {
  return `${value}_${id}`
}
