// What a retagging did, in the tags and categories of today: some may have been merged since, and some are gone.
import type { Tx } from '../../db/client.ts'
import { termsToday } from '../terms/come-back.ts'
import type { KeptRetag } from './kept.ts'

/** What was merged is what it was merged into, what is gone is left out. A category that is gone is the one moved to. */
export async function asOfNow(tx: Tx, { retag, texts }: KeptRetag): Promise<KeptRetag> {
  const named = [retag.from, retag.to].flatMap((id) => id ?? [])
  const tags = await termsToday(tx, 'tag', [
    ...retag.add,
    ...retag.remove,
    ...texts.flatMap((text) => text.tagIds),
  ])
  const categories = await termsToday(tx, 'category', [
    ...named,
    ...texts.flatMap((text) => text.categoryIds),
  ])
  const of = (ways: Map<string, string | null>, ids: string[]) => [
    ...new Set(ids.flatMap((id) => ways.get(id) ?? [])),
  ]
  const [from, to] = [retag.from, retag.to].map((id) => (id && categories.get(id)) ?? null)
  if (retag.from && !from) categories.set(retag.from, to ?? null)
  return {
    retag: { add: of(tags, retag.add), remove: of(tags, retag.remove), from: from ?? null, to: to ?? null },
    texts: texts.map((text) => ({
      ...text,
      tagIds: of(tags, text.tagIds),
      categoryIds: of(categories, text.categoryIds),
    })),
  }
}
