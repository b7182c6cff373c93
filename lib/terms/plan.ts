// What merging one term into another will do, in numbers, before anybody does it.
import { countTerms, countWithBoth, findTermName } from '../../db/desk/subjects/terms.ts'
import { countCampaignsNaming } from '../../db/store/publication/campaign-sections.ts'
import { findCategoryRow } from '../../db/store/subjects/taxonomy.ts'
import { listArticlesNaming, listMenusNaming, type Term } from '../../db/store/subjects/terms.ts'
import type { Desk } from '../desk.ts'
import { type HubMenuFate, hubMenuFate } from '../menus/move-hub-menu.ts'
import { type HubPlansFate, hubPlansFate } from '../menus/move-hub-plans.ts'

export type MergePlan = {
  into: { id: string; name: string }
  /** With drafts, and articles of which only an earlier publication names it. */
  articles: number
  live: number
  both: number
  menus: number
  /** Those that advertise in it. */
  campaigns: number
  hubMenu: HubMenuFate
  hubPlans: HubPlansFate
}

/** Null when nothing is chosen, or what is chosen cannot be. */
export async function planMerge(
  desk: Desk,
  { kind, id }: Term,
  into: string | undefined,
): Promise<MergePlan | null> {
  const other = into && into !== id ? await findTermName(desk, { kind, id: into }) : null
  if (!other) return null
  return {
    into: other,
    articles: (await listArticlesNaming(desk.db, { kind, id })).length,
    live: (await countTerms(desk, kind)).get(id)?.live ?? 0,
    both: await countWithBoth(desk, kind, [id, other.id]),
    menus: (await listMenusNaming(desk.db, id)).length,
    ...(kind === 'category' ? await planOfCategory(desk, { from: id, into: other.id }) : NOTHING_ELSE),
  }
}

/** What only categories have. */
type OfCategory = Pick<MergePlan, 'campaigns' | 'hubMenu' | 'hubPlans'>

const NOTHING_ELSE: OfCategory = { campaigns: 0, hubMenu: 'none', hubPlans: { count: 0, follow: false } }

async function planOfCategory({ db, now }: Desk, ids: { from: string; into: string }): Promise<OfCategory> {
  const [from, into] = [await findCategoryRow(db, ids.from), await findCategoryRow(db, ids.into)]
  if (!from || !into) return NOTHING_ELSE
  return {
    campaigns: await countCampaignsNaming(db, from.id),
    hubMenu: await hubMenuFate(db, now, { from, into }),
    hubPlans: await hubPlansFate(db, now, { from, into }),
  }
}
