// The hub of a publication (WebSub, https://www.w3.org/TR/websub/): who it is, and for which documents it speaks.
import type { FeedAddress } from '../address.ts'

/**
 * The newest document of a feed, whole: what is pushed. Summaries, selections and searches are only fetched. Null where
 * there is no hub.
 */
export function hubOf(hub: string, asked: FeedAddress): string | null {
  const isPushed =
    !asked.isSummary && !asked.isUnsponsored && asked.archive === null && asked.of.kind !== 'search'
  return hub !== '' && isPushed ? hub : null
}
