// What a feed is of: its name, the page that it follows, and which articles are in it.
import type { Reading } from '../../../db/client.ts'
import {
  type CardRow,
  countByTerm,
  countLatest,
  listByIssue,
  listByTerm,
  listLatest,
  type Slice,
} from '../../../db/reader/cards.ts'
import { countCorrections, listLatestCorrections } from '../../../db/reader/corrections.ts'
import { findIssue, listIssues } from '../../../db/reader/publication/issues.ts'
import { countFound, listNewestFound } from '../../../db/reader/search.ts'
import { findAuthor, findCategory, findTag } from '../../../db/reader/taxonomy.ts'
import type { TermKind } from '../../../db/schema/articles.ts'
import type { FeedOf } from '../../feeds/address.ts'
import type { FeedEntry } from '../../feeds/view.ts'
import { resolveSearch } from '../../search/resolve.ts'
import { issueLink } from '../publication/issue.ts'
import { correctionEntries } from './corrections.ts'
import { feedEntries } from './entries.ts'
import { issueEntries } from './issues.ts'

export type FeedSubject = {
  /** "Gout"; null for the publication itself. */
  name: string | null
  description: string
  /** Of what may get another address; null for what never does. */
  id: string | null
  /** How many entries there are in all; 0 where there is no back catalogue to page through. */
  total: number
  /** The newest first. `origin` makes every address absolute. */
  entries(slice: Slice, origin: string): Promise<FeedEntry[]>
}

/** Null when nothing of that name can be seen. */
export async function findSubject(reading: Reading, of: FeedOf): Promise<FeedSubject | null> {
  switch (of.kind) {
    case 'site':
      return siteSubject(reading)
    case 'category':
      return categorySubject(reading, of.path)
    case 'tag':
      return tagSubject(reading, of.slug)
    case 'author':
      return authorSubject(reading, of.slug)
    case 'issue':
      return issueSubject(reading, of.slug)
    case 'issues':
      return issuesSubject(reading)
    case 'corrections':
      return correctionsSubject(reading)
    case 'search':
      return searchSubject(reading, of.query)
  }
}

/** Articles as entries, from their rows. */
function ofRows(reading: Reading, rows: (slice: Slice) => Promise<CardRow[]>): Pick<FeedSubject, 'entries'> {
  return { entries: async (slice, origin) => feedEntries(reading, await rows(slice), origin) }
}

async function siteSubject(reading: Reading): Promise<FeedSubject> {
  const total = await countLatest(reading)
  return {
    ...{ id: null, name: null, description: '', total },
    ...ofRows(reading, (slice) => listLatest(reading, slice)),
  }
}

/** With the articles of the categories below it. */
async function categorySubject(reading: Reading, path: string): Promise<FeedSubject | null> {
  const row = await findCategory(reading, path)
  return row && termSubject(reading, 'category', { ...row, description: row.description ?? '' })
}

async function tagSubject(reading: Reading, slug: string): Promise<FeedSubject | null> {
  const row = await findTag(reading, slug)
  return row && termSubject(reading, 'tag', { ...row, description: '' })
}

async function authorSubject(reading: Reading, slug: string): Promise<FeedSubject | null> {
  const row = await findAuthor(reading, slug)
  return row && termSubject(reading, 'author', { ...row.author, description: row.author.bio })
}

type Term = { id: string; name: string; description: string }

async function termSubject(reading: Reading, kind: TermKind, { id, name, description }: Term) {
  const total = await countByTerm(reading, kind, id)
  const rows = ofRows(reading, (slice) => listByTerm(reading, kind, id, slice))
  return { id, name, description, total, ...rows }
}

/** In the order of its contents. */
async function issueSubject(reading: Reading, slug: string): Promise<FeedSubject | null> {
  const row = await findIssue(reading, slug)
  if (!row) return null
  const { volume, number } = row.issue
  return {
    id: row.issue.id,
    name: issueLink(slug).label,
    description: `Volume ${volume}, number ${number}`,
    total: 0,
    ...ofRows(reading, () => listByIssue(reading, row.issue.id)),
  }
}

async function issuesSubject(reading: Reading): Promise<FeedSubject> {
  const issues = await listIssues(reading)
  return {
    ...{ id: null, name: 'Issues', description: 'The contents of each issue', total: issues.length },
    entries: ({ limit, offset }, origin) =>
      issueEntries(reading, issues.slice(offset, offset + limit), origin),
  }
}

async function correctionsSubject(reading: Reading): Promise<FeedSubject> {
  return {
    id: null,
    name: 'Corrections',
    description: 'What has been put right in articles after they were published',
    total: await countCorrections(reading),
    entries: async (slice, origin) =>
      correctionEntries(reading, await listLatestCorrections(reading, slice), origin),
  }
}

/** All that is found, by date: who follows a search wants to hear of the next article, whatever its rank. */
async function searchSubject(reading: Reading, query: string): Promise<FeedSubject | null> {
  const { match } = await resolveSearch(reading, query)
  if (!match) return null
  return {
    id: null,
    name: `Search: ${query}`,
    description: `Articles found by a search for ${query}`,
    total: await countFound(reading, match),
    ...ofRows(reading, (slice) => listNewestFound(reading, match, slice)),
  }
}
