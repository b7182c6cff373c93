// Removes a category that was begun by mistake, and brings it back.

import type { Source } from '../../db/client.ts'
import { listCampaignsNaming } from '../../db/store/publication/campaign-sections.ts'
import { listFrontPagesWithZone } from '../../db/store/publication/front-pages.ts'
import { findLastMenu } from '../../db/store/publication/menus.ts'
import { type CategoryRow, findCategoryRow, listChildCategories } from '../../db/store/subjects/taxonomy.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { STRIP } from '../front-page/zones.ts'
import { hubMenuName } from '../menus/names.ts'
import { authorize } from '../policy.ts'
import { removeTermWithin, restoreTermWithin, whyTermStays } from '../terms/remove.ts'

/**
 * Only one that nothing ever hung on: no article, nothing below it, no menu, no campaign, no pin of the front page, no menu of
 * its own. Recorded: category.remove.
 */
export function removeCategory(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const row = await findCategoryRow(tx, id)
    if (!row) throw new NotFound('This category is not there any more. Reload the page.')
    const why = await whyTreeNeeds(tx, row)
    if (why) throw new Conflict(why)
    await removeTermWithin(tx, desk, { kind: 'category', row })
    return { id }
  })
}

/** In a sentence; null where nothing hangs on it. Earlier versions of articles are not looked into: removing it does. */
export async function whyCategoryStays(db: Source, row: CategoryRow): Promise<string | null> {
  return (await whyTreeNeeds(db, row)) ?? (await whyTermStays(db, { kind: 'category', row }))
}

/** What only categories have. */
async function whyTreeNeeds(db: Source, { id, name }: CategoryRow): Promise<string | null> {
  const stays = (why: string) => `${why}, so “${name}” stays.`
  if ((await listChildCategories(db, id)).length > 0) return stays('Other categories stand below it')
  if ((await listCampaignsNaming(db, id)).length > 0) return stays('Campaigns advertise in it, or did')
  if ((await listFrontPagesWithZone(db, `${STRIP}${id}`)).length > 0)
    return stays('The front page has a place for it, or had one')
  return (await findLastMenu(db, hubMenuName(id))) ? stays('It has a menu of its own') : null
}

/** Recorded: category.restore. */
export function restoreCategory(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    await restoreTermWithin(tx, desk, { kind: 'category', id })
    return { id }
  })
}
