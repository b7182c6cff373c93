// What publishing a version does to the feeds: a new entry, one that is sent again, or nothing that subscribers would notice.
import type { Reading } from '../../db/client.ts'
import { findArticle } from '../../db/reader/articles.ts'
import { findIssueById } from '../../db/reader/publication/issues.ts'
import { findMedium } from '../../db/reader/publication/site.ts'
import { listAuthors, listTags, listWithAncestors } from '../../db/reader/taxonomy.ts'
import type { ArticleContent } from '../articles/content.ts'
import type { FeedEntry } from '../feeds/view.ts'
import { feedEntryOf } from '../reader/feed/entries.ts'
import { issueLink } from '../reader/publication/issue.ts'
import { loadSettings } from '../reader/settings.ts'
import { isSame } from '../same.ts'
import type { Draft } from './draft.ts'

/** `feeds` are the names of those that will have it; `what` are the parts that differ from what subscribers have. */
export type FeedChange =
  | { kind: 'new'; feeds: string[] }
  | { kind: 'changed'; what: string[]; feeds: string[] }
  | { kind: 'same' }

type Coming = { draft: Draft; entry: FeedEntry; origin: string }

/** Compared with what stands in the feeds until the very moment at which this version would appear. */
export async function loadFeedChange(
  reading: Reading,
  { draft, entry, origin }: Coming,
): Promise<FeedChange> {
  const before = await entryBefore({ ...reading, now: draft.moment - 1 }, draft, origin)
  const feeds = await feedsOf(reading, draft.content)
  if (!before) return { kind: 'new', feeds }
  const what = differences(before, entry)
  return what.length > 0 ? { kind: 'changed', what, feeds } : { kind: 'same' }
}

async function entryBefore(reading: Reading, { article }: Draft, origin: string): Promise<FeedEntry | null> {
  const live = await findArticle(reading, article.slug)
  if (!live) return null
  const { publication, content } = live
  const row = {
    ...{ articleId: article.id, slug: article.slug, guid: article.guid, card: publication.card },
    ...{ listedAt: publication.listedAt, updatedAt: publication.updatedAt },
    hero: content.hero && (await findMedium(reading, content.hero.mediumId)),
  }
  return feedEntryOf(reading, { row, content }, origin)
}

/** In words; the moment of the change itself is none. */
export function differences(before: FeedEntry, after: FeedEntry): string[] {
  return PARTS.filter(([part]) => !isSame(before[part] ?? null, after[part] ?? null)).map(
    ([, words]) => words,
  )
}

const PARTS: [keyof FeedEntry, string][] = [
  ['link', 'address'],
  ['title', 'title'],
  ['summary', 'excerpt'],
  ['html', 'text'],
  ['authors', 'authors'],
  ['subjects', 'subjects'],
  ['picture', 'picture'],
  ['isSponsored', 'sponsor'],
]

async function feedsOf(
  reading: Reading,
  { categoryIds, tagIds, byline, issue }: ArticleContent,
): Promise<string[]> {
  const { name } = await loadSettings(reading)
  const categories = await listWithAncestors(reading, categoryIds)
  const authorIds = byline.flatMap(({ authorId }) => authorId ?? [])
  const found = issue && (await findIssueById(reading, issue.id))
  const names = [
    name,
    ...[...categories.values()].map((category) => category.name),
    ...(await listTags(reading, tagIds)).map((tag) => tag.name),
    ...(await listAuthors(reading, [...new Set(authorIds)])).map(({ author }) => author.name),
    ...(found ? [issueLink(found.issue.slug).label] : []),
  ]
  return [...new Set(names)]
}
