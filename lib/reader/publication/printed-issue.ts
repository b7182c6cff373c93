// A whole issue as one document for paper: its contents, then every article of it that readers can see, each whole.
import type { Reading } from '../../../db/client.ts'
import { listContents, listCorrectionsOf } from '../../../db/reader/articles.ts'
import { listByIssue } from '../../../db/reader/cards.ts'
import { findIssue } from '../../../db/reader/publication/issues.ts'
import { articleHtml } from '../../rich-text/article-html.ts'
import { bodyPictures } from '../body-pictures.ts'
import { loadSettings } from '../settings.ts'
import { issueTeaser, loadContents } from './issue.ts'
import type { PrintedIssueView } from './printed-issue-view.ts'

/** A thick issue has thirty; an import may put hundreds into one month, and no browser prints those at once. */
export const MOST_PRINTED = 60

/** Null when readers see no such issue. */
export async function loadPrintedIssue(reading: Reading, slug: string): Promise<PrintedIssueView | null> {
  const row = await findIssue(reading, slug)
  if (!row) return null
  const { sections } = await loadContents(reading, row)
  const all = sections.flatMap(({ teasers }) => teasers)
  const shown = all.slice(0, MOST_PRINTED)
  const ids = new Set(shown.map(({ id }) => id))
  const cards = (await listByIssue(reading, row.issue.id)).filter(({ articleId }) => ids.has(articleId))
  const contents = await listContents(
    reading,
    cards.map(({ revisionId }) => revisionId),
  )
  const picture = await bodyPictures(
    reading,
    [...contents.values()].map(({ body }) => body),
  )
  const corrections = await listCorrectionsOf(reading, [...ids])
  const articles = shown.flatMap((teaser, at) => {
    const card = cards.find(({ articleId }) => articleId === teaser.id)
    const content = card && contents.get(card.revisionId)
    if (!content) return []
    const id = `article-${at + 1}`
    return {
      ...{ id, teaser, disclosure: content.disclosure, corrections: corrections.get(teaser.id) ?? [] },
      html: underId(articleHtml(content.body, { picture }), id),
    }
  })
  const { timeZone } = await loadSettings(reading)
  return { ...issueTeaser(row), articles, timeZone, left: all.length - shown.length }
}

/** Several articles in one document: what each calls its parts must differ. Text holds no bare quotation marks. */
function underId(html: string, id: string): string {
  return html.replaceAll(
    /( (?:id|for|aria-labelledby|aria-describedby|aria-controls)="| href="#)/g,
    `$1${id}-`,
  )
}
