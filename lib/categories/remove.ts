// Removes a category that was begun by mistake, and brings it back.

import { listCampaignsNaming } from '../../db/store/publication/campaign-sections.ts'
import { listFrontPagesWithZone } from '../../db/store/publication/front-pages.ts'
import { findLastMenu } from '../../db/store/publication/menus.ts'
import { findCategoryRow, listChildCategories } from '../../db/store/subjects/taxonomy.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { STRIP } from '../front-page/zones.ts'
import { hubMenuName } from '../menus/names.ts'
import { authorize } from '../policy.ts'
import { removeTermWithin, restoreTermWithin } from '../terms/remove.ts'

/**
 * Only one that nothing ever hung on: no article, nothing below it, no menu, no campaign, no pin of the front page, no menu of
 * its own. Recorded: category.remove.
 */
export function removeCategory(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const row = await findCategoryRow(tx, id)
    if (!row) throw new NotFound('This category is not there any more. Reload the page.')
    const refuse = (why: string) => new Conflict(`${why}, so “${row.name}” stays.`)
    if ((await listChildCategories(tx, id)).length > 0) throw refuse('Other categories stand below it')
    if ((await listCampaignsNaming(tx, id)).length > 0) throw refuse('Campaigns advertise in it, or did')
    if ((await listFrontPagesWithZone(tx, `${STRIP}${id}`)).length > 0)
      throw refuse('The front page has a place for it, or had one')
    if (await findLastMenu(tx, hubMenuName(id))) throw refuse('It has a menu of its own')
    await removeTermWithin(tx, desk, { kind: 'category', row })
    return { id }
  })
}

/** Recorded: category.restore. */
export function restoreCategory(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    await restoreTermWithin(tx, desk, { kind: 'category', id })
    return { id }
  })
}
