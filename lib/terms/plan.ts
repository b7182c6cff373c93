// What merging one term into another will do, in numbers, before anybody does it.
import { countTerms, countWithBoth, findTermName } from '../../db/desk/terms.ts'
import { listArticlesNaming, listMenusNaming, type Term } from '../../db/store/terms.ts'
import type { Desk } from '../desk.ts'

export type MergePlan = {
  into: { id: string; name: string }
  /** With drafts, and articles of which only an earlier publication names it. */
  articles: number
  live: number
  both: number
  menus: number
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
  }
}
