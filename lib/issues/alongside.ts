// What appears in the moment in which an issue does, beside its articles, and goes with it.
import { listFrontPagesWith, listMenusWith } from '../../db/desk/publication/alongside.ts'
import { findLastPromoBar } from '../../db/store/publication/site.ts'
import type { Desk } from '../desk.ts'
import { menuNamed } from '../menus/hubs.ts'
import { can } from '../policy.ts'
import { urls } from '../urls.ts'

/** `href` is where it is changed; null for whoever may not. */
export type Alongside = { title: string; href: string | null }

/** Of what was planned several times, the one that counts. */
export async function listAlongside(desk: Desk, issueId: string): Promise<Alongside[]> {
  const mayChange = can(desk.actor, 'site.edit')
  const one = (title: string, href: string): Alongside => ({ title, href: mayChange ? href : null })
  const frontPages = await listFrontPagesWith(desk, issueId)
  const names = [...new Set((await listMenusWith(desk, issueId)).map(({ name }) => name))]
  const menus: Alongside[] = []
  for (const name of names) menus.push(one((await menuNamed(desk, name)).title, urls.deskMenu(name)))
  const promos = (await findLastPromoBar(desk.db))?.promos ?? []
  return [
    ...(frontPages.length > 0 ? [one('Front page', urls.deskFrontPage())] : []),
    ...menus,
    ...promos
      .filter((promo) => promo.issueId === issueId)
      .map(({ label, title }) => one(`Promo: ${label}: ${title}`, urls.deskPromoBar())),
  ]
}
