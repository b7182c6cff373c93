// When menus change as planned, at a moment or with an issue: for those who keep them.
import { listMenuActs, listMenuNames, listMenuVersions } from '../../db/desk/publication/menus.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { listHubMenus } from '../menus/hubs.ts'
import { knownMenu } from '../menus/names.ts'
import { can } from '../policy.ts'
import { urls } from '../urls.ts'
import type { PlanEntry, Shown } from './entry.ts'

/** What was published at once is no plan: the history has it. */
export async function menusIn(
  desk: Desk,
  { from, until }: Pick<Shown, 'from' | 'until'>,
): Promise<PlanEntry[]> {
  if (!can(desk.actor, 'site.edit')) return []
  const rows = []
  for (const name of await listMenuNames(desk)) rows.push(...(await listMenuVersions(desk, name)))
  const shown = rows.filter((row) => from <= row.from && row.from < Math.min(until, row.visibleUntil))
  const acts = await listMenuActs(
    desk,
    shown.map(({ id }) => id),
  )
  const hubs = new Map((await listHubMenus(desk)).map((menu) => [menu.name, menu]))
  return shown.flatMap(({ id, name, from: at, issue }) => {
    const isPast = at <= desk.now
    if (isPast && !acts.get(id)?.act.startsWith('menu.plan')) return []
    const { title } = hubs.get(name) ?? knownMenu(name)
    return [
      {
        ...{ key: `menu ${id}`, kind: 'menu' as const, at, isPast },
        title: issue ? `${title}, with the issue of ${issueLabel(issue)}` : title,
        href: isPast ? urls.deskMenuHistory(name) : urls.deskMenu(name),
      },
    ]
  })
}
