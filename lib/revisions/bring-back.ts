// Puts one block of an earlier text into today's: in place of what it has become, or where it stood.
import type { ArticleContent } from '../articles/content.ts'
import { byId, citedIds } from '../articles/merge/references.ts'
import { blocksOf, docOf } from '../articles/merge.ts'
import { alignBlocks } from '../rich-text/compare/align.ts'
import { movesBetween } from '../rich-text/compare/moves.ts'
import { referencesOf } from '../rich-text/tree.ts'

/** Null when the earlier text has no such block. References that it cites come with it; where it was moved to it goes. */
export function bringBack(earlier: ArticleContent, today: ArticleContent, at: number): ArticleContent | null {
  const [old, blocks] = [blocksOf(earlier.body), blocksOf(today.body)]
  const block = old[at]
  if (!block) return null
  const pairs = alignBlocks(old, blocks)
  const own = pairs.find((pair) => pair.at === at)
  const before = pairs.filter((pair) => pair.at < at).at(-1)
  const place = own?.to ?? (before ? before.to + 1 : 0)
  const [moved] = [...movesBetween(old, blocks, pairs)].find(([, from]) => from === at) ?? []
  const gone = own?.to ?? moved
  const rest = (from: number, to?: number) =>
    blocks.slice(from, to).filter((_, index) => index + from !== gone)
  const settled = [...rest(0, place), block, ...rest(place)]
  const listed = byId(today.body)
  const entries = byId(earlier.body)
  const missing = [...citedIds([block])].flatMap((id) => (listed.has(id) ? [] : (entries.get(id) ?? [])))
  return { ...today, body: docOf(settled, [...referencesOf(today.body), ...missing]) }
}
