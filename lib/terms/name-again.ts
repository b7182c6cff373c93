// What named a term before it was merged away names it again: texts, menus, pins of the front page.
import type { Tx } from '../../db/client.ts'
import { findArticleRow } from '../../db/store/articles/articles.ts'
import type { TermMerge } from '../../db/store/subjects/term-merges.ts'
import {
  listArticlesNaming,
  listMenusNaming,
  listTextsNaming,
  setMenuEntries,
  setText,
} from '../../db/store/subjects/terms.ts'
import { breathing } from '../background/breath.ts'
import { isSame } from '../same.ts'
import type { KeptMerge, KeptText } from './kept.ts'
import { relistWithin } from './relist.ts'
import { labelsOf, type Swap, swapBackInMenu, swapBackInText, swapLabelsInMenu } from './texts.ts'

/** A merge, or whatever else put one term in the place of another in texts. */
type Swapped = Pick<TermMerge, 'kind' | 'fromId' | 'intoId'> & {
  kept: Pick<KeptMerge, 'texts' | 'earlier'>
}

export const swapOf = ({ kind, fromId, intoId }: Omit<Swapped, 'kept'>): Swap => ({
  kind,
  from: fromId,
  into: intoId,
})

/** `stayed` counts articles that somebody has given other terms meanwhile: they keep those. */
export async function nameAgainInTexts(
  tx: Tx,
  merge: Swapped,
): Promise<{ articles: number; stayed: number; tags: string[] }> {
  const { there, changed } = await nameAgainIn(tx, merge, merge.kept.texts)
  const earlier = await nameAgainIn(tx, merge, merge.kept.earlier ?? [])
  const tags = await relistWithin(tx, [...changed, ...earlier.changed])
  const back = await listArticlesNaming(tx, { kind: merge.kind, id: merge.fromId })
  return { articles: back.length, stayed: there - back.length, tags }
}

async function nameAgainIn(tx: Tx, merge: Swapped, texts: KeptText[]) {
  const breathe = breathing()
  const changed: { id: string; articleId: string }[] = []
  let there = 0
  for (const [articleId, own] of Map.groupBy(texts, (text) => text.articleId)) {
    if (!(await findArticleRow(tx, articleId))) continue
    there += 1
    for (const id of await nameAgainInArticle(tx, merge, articleId, own)) changed.push({ id, articleId })
    await breathe()
  }
  return { there, changed }
}

/** A text that was made since follows the one it was written from. Returns those that are changed by it. */
async function nameAgainInArticle(
  tx: Tx,
  merge: Swapped,
  articleId: string,
  kept: KeptText[],
): Promise<string[]> {
  const changed: string[] = []
  const draft = kept.find(({ isDraft }) => isDraft)
  for (const { id, number, content } of await listTextsNaming(tx, articleId, merge.intoId)) {
    const since = draft && number > draft.number ? draft : undefined
    const before = kept.find((text) => text.id === id) ?? since
    const back = before && swapBackInText(content, swapOf(merge), before)
    if (!back || isSame(back, content)) continue
    await setText(tx, id, back)
    changed.push(id)
  }
  return changed
}

export async function nameAgainInMenus(tx: Tx, merge: TermMerge): Promise<void> {
  const swap = swapOf(merge)
  const kept = new Map(merge.kept.menus.map(({ id, entries }) => [id, entries]))
  const ofKept = (id: string) => merge.kept.menus.flatMap(({ entries }) => labelsOf(entries, merge.kind, id))
  const theirs = new Set(ofKept(merge.intoId))
  const labels = new Set(ofKept(merge.fromId).filter((label) => !theirs.has(label)))
  for (const { id, entries, visibleFrom } of await listMenusNaming(tx, merge.intoId)) {
    const was = kept.get(id)
    if (was) await setMenuEntries(tx, id, swapBackInMenu(entries, was, swap))
    else if (visibleFrom >= merge.at) await setMenuEntries(tx, id, swapLabelsInMenu(entries, labels, swap))
  }
}
