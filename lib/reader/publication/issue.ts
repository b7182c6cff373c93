// Print issues: one with its contents by section, and the archive by year.
import type { Reading } from '../../../db/client.ts'
import { type CardRow, listByIssue } from '../../../db/reader/cards.ts'
import {
  findIssue,
  findNeighbours,
  type IssueRow,
  listIssues,
} from '../../../db/reader/publication/issues.ts'
import { formatMonth } from '../../dates.ts'
import { fileSize } from '../../media/file-size.ts'
import { urls } from '../../urls.ts'
import { pictureOf } from '../pictures.ts'
import { teasersOf } from '../teasers.ts'
import type { IssueArchiveView, IssueTeaser, IssueView, Link, Teaser } from '../views.ts'

export async function loadIssue(reading: Reading, slug: string): Promise<IssueView | null> {
  const row = await findIssue(reading, slug)
  if (!row) return null
  const { previous, next } = await findNeighbours(reading, slug)
  return {
    ...issueTeaser(row),
    printedHref: urls.printedIssue(slug),
    pdf: row.pdf && { href: urls.issuePdf(slug), size: fileSize(row.pdf.bytes) },
    sections: (await loadContents(reading, row)).sections,
    previous: previous ? issueLink(previous) : null,
    next: next ? issueLink(next) : null,
  }
}

type Contents = {
  sections: IssueView['sections']
  /** When the issue or an article of it changed last. */
  changedAt: number
}

/** What is in the issue, by section. */
export async function loadContents(reading: Reading, { issue }: IssueRow): Promise<Contents> {
  const cards = await listByIssue(reading, issue.id)
  return {
    sections: sectionsOf(issue.sections, cards, await teasersOf(reading, cards)),
    changedAt: changeOf(reading, issue.visibleFrom, cards),
  }
}

/** Imported articles may carry any date as their last change, also one to come: it counts once it is there. */
function changeOf(reading: Reading, visibleFrom: number, cards: CardRow[]): number {
  for (const { articleId, updatedAt } of cards)
    if ((updatedAt ?? 0) > reading.now) reading.note(`article:${articleId}`, updatedAt ?? undefined)
  const changes = cards.flatMap(({ listedAt, updatedAt }) => [listedAt, updatedAt ?? listedAt])
  return Math.max(visibleFrom, ...changes.filter((at) => at <= reading.now))
}

export async function loadIssueArchive(reading: Reading): Promise<IssueArchiveView> {
  const rows = await listIssues(reading)
  const years = [...new Set(rows.map((row) => row.issue.year))]
  return {
    years: years.map((year) => ({
      year,
      issues: rows.filter((row) => row.issue.year === year).map(issueTeaser),
    })),
  }
}

export function issueTeaser({ issue, cover }: IssueRow): IssueTeaser {
  const { label, href } = issueLink(issue.slug)
  return { href, label, volume: issue.volume, number: issue.number, cover: cover ? pictureOf(cover) : null }
}

/** "2023-12" is "December 2023". */
export function issueLink(slug: string): Link {
  const [year = 0, month = 1] = slug.split('-').map(Number)
  return { label: formatMonth(Date.UTC(year, month - 1, 15)), href: urls.issue(slug) }
}

/** The issue's own sections in their order; whatever names another section follows. */
function sectionsOf(order: string[], cards: CardRow[], teasers: Teaser[]): IssueView['sections'] {
  const nameOf = (at: number) => cards[at]?.issueSection ?? ''
  const names = [...new Set([...order, ...cards.map((card) => card.issueSection ?? '')])]
  return names
    .map((name) => ({ name, teasers: teasers.filter((_, at) => nameOf(at) === name) }))
    .filter((section) => section.teasers.length > 0)
}
