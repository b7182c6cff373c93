// From what an address asks for to what the store is asked: slugs and names become ids, days become instants.

import type { ArticleFilter } from '../../db/desk/articles/article-filters.ts'
import { findAuthorBySlug, findIssueBySlug, findTagBySlug } from '../../db/desk/subjects/choices.ts'
import { shiftDay, startOfDay } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { searchWords } from '../search/words.ts'
import { slugify } from '../slugs.ts'
import type { ListQuery } from './filter.ts'

/** What is asked for and is not there finds nothing, rather than everything. */
const NOBODY = '-'

export async function filterOf(desk: Desk, query: ListQuery, timeZone: string): Promise<ArticleFilter> {
  const { tag, author, issue, category, owner, assignee } = query
  const me = (id: string) => (id === 'me' ? desk.actor.id : id)
  const words = searchWords(query.q)
  return {
    status: query.status,
    ...(words.length > 0 && { words }),
    ...(owner && { ownerId: me(owner) }),
    ...(assignee && { assigneeId: assignee === 'nobody' ? null : me(assignee) }),
    ...(category && { categoryPath: category }),
    ...(tag && { tagId: (await findTagBySlug(desk, slugify(tag)))?.id ?? NOBODY }),
    ...(author && { authorId: (await findAuthorBySlug(desk, slugify(author)))?.id ?? NOBODY }),
    ...(issue && { issueId: (await findIssueBySlug(desk, issue))?.id ?? NOBODY }),
    ...datesOf(query, timeZone),
  }
}

function datesOf({ date, from, to }: ListQuery, timeZone: string): Pick<ArticleFilter, 'dates'> {
  if (!from && !to) return {}
  return {
    dates: {
      of: date,
      ...(from && { from: startOfDay(from, timeZone) }),
      ...(to && { until: startOfDay(shiftDay(to, 1), timeZone) }),
    },
  }
}
