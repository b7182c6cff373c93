// When menus change as planned, at a moment or with an issue: for those who keep them.
import { listMenuActs } from '../../db/desk/publication/menus.ts'
import { listMenusBeginning } from '../../db/desk/publication/planned.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { menusNamed } from '../menus/hubs.ts'
import { can } from '../policy.ts'
import { urls } from '../urls.ts'
import type { PlanEntry, Shown } from './entry.ts'

/** What was published at once is no plan: the history has it. */
export async function menusIn(
  desk: Desk,
  { from, until }: Pick<Shown, 'from' | 'until'>,
): Promise<PlanEntry[]> {
  if (!can(desk.actor, 'site.edit')) return []
  const shown = await listMenusBeginning(desk, { from, until })
  const acts = await listMenuActs(
    desk,
    shown.map(({ id }) => id),
  )
  const named = await menusNamed(desk)
  return shown.flatMap(({ id, name, at, issue }) => {
    const isPast = at <= desk.now
    if (isPast && !acts.get(id)?.act.startsWith('menu.plan')) return []
    const { title } = named(name)
    return [
      {
        ...{ key: `menu ${id}`, kind: 'menu' as const, at, isPast },
        title: issue ? `${title}, with the issue of ${issueLabel(issue)}` : title,
        href: isPast ? urls.deskMenuHistory(name) : urls.deskMenu(name),
      },
    ]
  })
}
