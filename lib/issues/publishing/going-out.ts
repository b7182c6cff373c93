// Which articles of an issue appear with it, and what holds one back.
import type { ArticleRow, PublicationRow } from '../../../db/store/articles.ts'
import { STATUS_WORDS } from '../../workflow/steps.ts'

export type Going =
  /** Its newest text appears with the issue. */
  | 'with-issue'
  /** Readers see its newest text already, or will by then. */
  | 'there'
  /** It has a later day of its own and keeps it. */
  | 'later'

type Open = Pick<PublicationRow, 'revisionId' | 'visibleFrom' | 'visibleUntil'>

/** `open` are its publications that have not ended; `at` is the moment at which the issue appears. */
export function goingOf(
  article: Pick<ArticleRow, 'draftRevisionId'>,
  open: readonly Open[],
  at: number,
): Going {
  const newest = open.filter(({ revisionId }) => revisionId === article.draftRevisionId)
  if (newest.some(({ visibleFrom, visibleUntil }) => visibleFrom <= at && at < visibleUntil)) return 'there'
  return newest.some(({ visibleFrom }) => visibleFrom > at) ? 'later' : 'with-issue'
}

/** What was live before is through; anything else has to be ready. Null when it may go out. */
export function notReady({ status, firstPublishedAt }: Pick<ArticleRow, 'status' | 'firstPublishedAt'>) {
  if (status === 'ready' || firstPublishedAt !== null) return null
  return `It stands at “${STATUS_WORDS[status]}”. Mark it as ready, or take it out of the issue.`
}
