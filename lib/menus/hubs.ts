// The menus of hubs, by the hubs that there are.
import { listTree } from '../../db/desk/subjects/terms.ts'
import type { Desk } from '../desk.ts'
import { hubMenu, type KnownMenu, knownMenu } from './names.ts'

/** One for each hub, filled or not, in the order of the tree. */
export async function listHubMenus(desk: Desk): Promise<KnownMenu[]> {
  return (await listTree(desk)).filter(({ kind }) => kind === 'hub').map(hubMenu)
}

/** How menus are called by their names: a hub's by its hub. */
export async function menusNamed(desk: Desk): Promise<(name: string) => KnownMenu> {
  const hubs = new Map((await listHubMenus(desk)).map((menu) => [menu.name, menu]))
  return (name) => hubs.get(name) ?? knownMenu(name)
}
