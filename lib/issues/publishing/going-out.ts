// Which articles of an issue appear with it, and what holds one back.
import type { ArticleRow, PublicationRow } from '../../../db/store/articles/articles.ts'
import { STATUS_WORDS } from '../../workflow/steps.ts'

export type Going =
  /** Its newest text appears with the issue. */
  | 'with-issue'
  /** Readers see its newest text already, or will by then. */
  | 'there'
  /** It has a later day of its own and keeps it. */
  | 'later'

/** From when until when readers see a text. */
export type Seen = Pick<PublicationRow, 'visibleFrom' | 'visibleUntil'>

/** `newest` is when readers see its newest text without the issue; `at` the moment at which the issue appears. */
export function goingOf(newest: readonly Seen[], at: number): Going {
  if (newest.some(({ visibleFrom, visibleUntil }) => visibleFrom <= at && at < visibleUntil)) return 'there'
  return newest.some(({ visibleFrom }) => visibleFrom > at) ? 'later' : 'with-issue'
}

/** What was live before is through; anything else has to be ready. Null when it may go out. */
export function notReady({ status, firstPublishedAt }: Pick<ArticleRow, 'status' | 'firstPublishedAt'>) {
  if (status === 'ready' || firstPublishedAt !== null) return null
  return `It stands at “${STATUS_WORDS[status]}”. Mark it as ready, or take it out of the issue.`
}
