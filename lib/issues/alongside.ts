// What appears in the moment in which an issue does, beside its articles, and goes with it.
import { hasFrontPageWith, listMenuNamesWith } from '../../db/desk/publication/alongside.ts'
import { findLastPromoBar } from '../../db/store/publication/site.ts'
import type { Desk } from '../desk.ts'
import { menusNamed } from '../menus/hubs.ts'
import { can } from '../policy.ts'
import { urls } from '../urls.ts'

/** `href` is where it is changed; null for whoever may not. */
export type Alongside = { title: string; href: string | null }

/** What was planned several times is told once. */
export async function listAlongside(desk: Desk, issueId: string): Promise<Alongside[]> {
  const mayChange = can(desk.actor, 'site.edit')
  const one = (title: string, href: string): Alongside => ({ title, href: mayChange ? href : null })
  const hasFrontPage = await hasFrontPageWith(desk, issueId)
  const names = await listMenuNamesWith(desk, issueId)
  const named = await menusNamed(desk)
  const promos = (await findLastPromoBar(desk.db))?.promos ?? []
  return [
    ...(hasFrontPage ? [one('Front page', urls.deskFrontPage())] : []),
    ...names.map((name) => one(named(name).title, urls.deskMenu(name))),
    ...promos
      .filter((promo) => promo.issueId === issueId)
      .map(({ label, title }) => one(`Promo: ${label}: ${title}`, urls.deskPromoBar())),
  ]
}
