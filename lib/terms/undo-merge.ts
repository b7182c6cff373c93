// Undoes a merge: the term is there again with its articles, its address and what stood below it; what was changed since stays.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import type { TermKind } from '../../db/schema/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { findCategoryRow } from '../../db/store/subjects/taxonomy.ts'
import {
  findMerge,
  listLaterMerges,
  setMergeUndone,
  type TermMerge,
} from '../../db/store/subjects/term-merges.ts'
import { recordUndoable } from '../activity.ts'
import { moveSectionsBackWithin } from '../ads/move-sections.ts'
import { saveCategoryWithin } from '../categories/save.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { movePinsBackWithin } from '../front-page/move-pins.ts'
import { giveHubMenuBackWithin } from '../menus/move-hub-menu.ts'
import { bringHubPlansBackWithin } from '../menus/move-hub-plans.ts'
import { authorize } from '../policy.ts'
import { type TermRow, termAddress, termTags } from './address.ts'
import { findTermRow, leadBackWithin, oldAddressOf, putBackWithin } from './come-back.ts'
import { mergeAct } from './may-merge.ts'
import { nameAgainInMenus, nameAgainInTexts } from './name-again.ts'

export const undoMergeInput = z.strictObject({})

export type Unmerged = { kind: TermKind; id: string; entry: string }

/**
 * Articles that somebody has given other terms meanwhile keep them, and an address that another one has stays with that
 * one; the record says so. Refused: undone already, the other term is gone, or a later merge into it had some of the same
 * articles or campaigns. Recorded: category.unmerge, tag.unmerge, author.unmerge, and what came back.
 */
export function undoMerge(desk: Desk, _: z.output<typeof undoMergeInput>, { id = '' }): Promise<Unmerged> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const merge = await findMerge(tx, id)
    if (!merge) throw new NotFound('There is no such merge to undo.')
    const { kind, fromId } = merge
    authorize(desk.actor, mergeAct(kind))
    const into = await findInto(tx, merge)
    await assertLast(tx, merge, into)
    const back = await putBackWithin(tx, merge)
    const [old, now] = [oldAddressOf(merge), termAddress(kind, back)]
    const tags = await leadBackWithin(tx, desk, merge, { old, now, into: termAddress(kind, into) })
    tags.push(...(await bringBelow(tx, desk, merge)))
    const texts = await nameAgainInTexts(tx, merge)
    await bringHubPlansBackWithin(tx, desk, merge)
    await nameAgainInMenus(tx, merge)
    if (await movePinsBackWithin(tx, merge)) tags.push('front-page')
    const campaigns = await moveSectionsBackWithin(tx, desk, merge, { from: back, into })
    if (merge.kept.campaigns?.length) tags.push('ads')
    await giveHubMenuBackWithin(tx, desk, merge, { from: back, into })
    await setMergeUndone(tx, id, desk.now)
    const both = [back, into].flatMap((row) => termTags(kind, row))
    await appendLog(tx, desk.now, [...new Set([...both, ...tags, ...texts.tags, 'menu'])])
    const { articles, stayed } = texts
    const entry = await recordUndoable(tx, desk, {
      ...{ act: `${kind}.unmerge`, subject: kind, subjectId: fromId },
      detail: { into: into.name, articles, campaigns, stayed, old, now },
    })
    return { kind, id: fromId, entry }
  })
}

async function findInto(tx: Tx, { kind, intoId, undoneAt }: TermMerge): Promise<TermRow> {
  if (undoneAt !== null) throw new Conflict('This merge was undone already.')
  const into = await findTermRow(tx, { kind, id: intoId })
  if (!into)
    throw new Conflict(
      `The ${kind} it was merged into is not there any more: it became part of another one itself. Undo that merge first.`,
    )
  return into
}

/** Where an article or a campaign had both, only the later merge knows of the other one. */
async function assertLast(tx: Tx, merge: TermMerge, into: TermRow): Promise<void> {
  const [articles, campaigns] = [new Set(articlesOf(merge)), new Set(campaignsOf(merge))]
  for (const later of await listLaterMerges(tx, merge)) {
    const common =
      (articlesOf(later).some((id) => articles.has(id)) && 'articles') ||
      (campaignsOf(later).some((id) => campaigns.has(id)) && 'campaigns')
    if (common)
      throw new Conflict(
        `“${later.kept.row.name}” was merged into “${into.name}” after it, and they had ${common} in common. Undo that merge first.`,
      )
  }
}

const articlesOf = ({ kept: { texts, earlier = [] } }: TermMerge) =>
  [...texts, ...earlier].map(({ articleId }) => articleId)
const campaignsOf = ({ kept }: TermMerge) => (kept.campaigns ?? []).map(({ campaignId }) => campaignId)

/** Categories that stood below it and still stand where the merge put them. */
async function bringBelow(tx: Tx, desk: Desk, { kept, fromId, intoId }: TermMerge): Promise<string[]> {
  const tags: string[] = []
  for (const id of kept.children) {
    const child = await findCategoryRow(tx, id)
    if (child?.parentId !== intoId) continue
    tags.push(...(await saveCategoryWithin(tx, desk, { ...child, parentId: fromId })).tags)
  }
  return tags
}
