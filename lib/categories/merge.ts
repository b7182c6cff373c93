// One category becomes part of another: its articles and what stands below it follow, its address leads on.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import {
  type CategoryRow,
  findCategoryRow,
  listCategoryRows,
  listChildCategories,
} from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { categoryTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { movePinsWithin } from '../front-page/move-pins.ts'
import { authorize } from '../policy.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { mergeTermWithin } from '../terms/merge.ts'
import { urls } from '../urls.ts'
import { saveCategoryWithin } from './save.ts'

export const mergeInput = z.strictObject({ into: z.string().min(1, 'Choose what to merge it into.') })

/**
 * Cannot be taken back: the screen says first what will happen. Refused: into itself, into one of those below it, and when
 * both have one of the same address below. Recorded: category.merge.
 */
export function mergeCategories(
  desk: Desk,
  { into }: z.output<typeof mergeInput>,
  { id = '' },
): Promise<{ id: string; articles: number }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const { from, to } = await findBoth(tx, id, into)
    const below = await listChildCategories(tx, from.id)
    await assertNoneAlike(tx, below, to)
    const tags: string[] = []
    for (const child of below)
      tags.push(...(await saveCategoryWithin(tx, desk, { ...child, parentId: to.id })).tags)
    const merged = await mergeTermWithin(tx, { kind: 'category', from: from.id, into: to.id })
    if (await movePinsWithin(tx, from.id, to.id)) tags.push('front-page')
    const [old, next] = [urls.category(from.path), urls.category(to.path)]
    tags.push(
      ...(await moveAddressWithin(tx, desk, { from: old, to: next, why: 'The category was merged.' })),
    )
    const both = [from, to].flatMap((row) => [...categoryTags(row.id, row.path), `list:category:${row.id}`])
    await appendLog(tx, desk.now, [...new Set([...both, ...tags, ...merged.tags])])
    await recordActivity(tx, desk, {
      ...{ act: 'category.merge', subject: 'category', subjectId: to.id },
      detail: { from: from.name, path: from.path, articles: merged.articles },
    })
    return { id: to.id, articles: merged.articles }
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
