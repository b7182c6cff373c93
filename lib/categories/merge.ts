// One category becomes part of another: its articles, what stands below it and who advertises in it follow, its address leads on.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import {
  type CategoryRow,
  findCategoryRow,
  listCategoryRows,
  listChildCategories,
} from '../../db/store/subjects/taxonomy.ts'
import { moveSectionsWithin } from '../ads/move-sections.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { movePinsWithin } from '../front-page/move-pins.ts'
import { takeHubMenuWithin } from '../menus/move-hub-menu.ts'
import { hubPlansFate, takeHubPlansWithin } from '../menus/move-hub-plans.ts'
import { authorize } from '../policy.ts'
import { finishMergeWithin, type MergeOutcome } from '../terms/finish-merge.ts'
import { mergeAct } from '../terms/may-merge.ts'
import { mergeTermWithin } from '../terms/merge.ts'
import { saveCategoryWithin } from './save.ts'

export const mergeInput = z.strictObject({ into: z.string().min(1, 'Choose what to merge it into.') })

/**
 * Undone by `undoMerge`; the screen says first what will happen. Refused: into itself, into one of those below it, and when
 * both have one of the same address below. Recorded: category.merge, and what followed.
 */
export function mergeCategories(
  desk: Desk,
  { into }: z.output<typeof mergeInput>,
  { id = '' },
): Promise<MergeOutcome> {
  return act(desk, async (tx) => {
    authorize(desk.actor, mergeAct('category'))
    const { from, to } = await findBoth(tx, id, into)
    const below = await listChildCategories(tx, from.id)
    await assertNoneAlike(tx, below, to)
    const tags: string[] = []
    for (const child of below)
      tags.push(...(await saveCategoryWithin(tx, desk, { ...child, parentId: to.id })).tags)
    const merged = await mergeTermWithin(tx, { kind: 'category', from: from.id, into: to.id })
    const pins = await movePinsWithin(tx, from.id, to.id)
    if (pins.length > 0) tags.push('front-page')
    const campaigns = await moveSectionsWithin(tx, desk, { from, into: to })
    if (campaigns.length > 0) tags.push('ads')
    const plans = await hubPlansFate(tx, desk.now, { from, into: to })
    const hubMenu = await takeHubMenuWithin(tx, desk, { from, into: to })
    const hubPlans = await takeHubPlansWithin(tx, desk, { from, into: to }, plans)
    return finishMergeWithin(tx, desk, {
      ...{ kind: 'category', from, into: to, merged, why: 'The category was merged.', tags },
      kept: {
        ...{ children: below.map((child) => child.id), pins, campaigns },
        ...(hubMenu && { hubMenu }),
        ...(hubPlans.length > 0 && { hubPlans }),
      },
    })
  })
}

async function findBoth(tx: Tx, id: string, into: string): Promise<{ from: CategoryRow; to: CategoryRow }> {
  if (id === into) throw new Invalid([{ field: 'into', message: 'A category cannot be merged into itself.' }])
  const [from, to] = [await findCategoryRow(tx, id), await findCategoryRow(tx, into)]
  if (!from || !to) throw new NotFound('One of the categories is not there any more. Reload the page.')
  if ((await listCategoryRows(tx, [into])).has(id)) {
    const message = `“${to.name}” stands below “${from.name}”. Move it out first, or merge the other way round.`
    throw new Invalid([{ field: 'into', message }])
  }
  return { from, to }
}

async function assertNoneAlike(tx: Tx, below: CategoryRow[], to: CategoryRow): Promise<void> {
  const there = new Set((await listChildCategories(tx, to.id)).map(({ slug }) => slug))
  const alike = below.find(({ slug }) => there.has(slug))
  if (!alike) return
  const message = `Both have “${alike.name}” below them. Merge these two first.`
  throw new Invalid([{ field: 'into', message }])
}
