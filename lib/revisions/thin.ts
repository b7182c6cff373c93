// Keeps the history readable: of old automatic saves only the last of each sitting stays (decision 011).
import type { Tx } from '../../db/client.ts'
import {
  deleteRevisions,
  listPointedTo,
  listRevisionFacts,
  updateRevision,
} from '../../db/store/articles/revisions.ts'
import { sittingsOf } from './sittings.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Removes automatic revisions older than a day, except the first of the article, the last of each sitting, and whatever
 * a name, a publication, a correction or a preview link points to. Those that stay name the last one before them as base.
 */
export async function thinRevisions(tx: Tx, articleId: string, now: number): Promise<number> {
  const all = await listRevisionFacts(tx, articleId)
  const pointedTo = await listPointedTo(tx, articleId)
  const lasts = new Set(sittingsOf(all).map((sitting) => sitting.at(-1)?.id))
  const gone = new Set(
    all
      .slice(1)
      .filter(({ isAutomatic, at, label }) => isAutomatic && label === null && at < now - DAY)
      .filter(({ id }) => !lasts.has(id) && !pointedTo.has(id))
      .map(({ id }) => id),
  )
  if (gone.size === 0) return 0
  let before: string | null = null
  for (const { id, baseId } of all) {
    if (gone.has(id)) continue
    if (baseId && gone.has(baseId)) await updateRevision(tx, id, { baseId: before })
    before = id
  }
  await deleteRevisions(tx, [...gone])
  return gone.size
}
