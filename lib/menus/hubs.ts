// The menus of hubs, by the hubs that there are.
import { listTree } from '../../db/desk/subjects/terms.ts'
import type { Desk } from '../desk.ts'
import { hubMenu, type KnownMenu, knownMenu } from './names.ts'

/** One for each hub, filled or not, in the order of the tree. */
export async function listHubMenus(desk: Desk): Promise<KnownMenu[]> {
  return (await listTree(desk)).filter(({ kind }) => kind === 'hub').map(hubMenu)
}

/** How the menu of this name is called: of a hub's by its hub. */
export async function menuNamed(desk: Desk, name: string): Promise<KnownMenu> {
  return (await listHubMenus(desk)).find((menu) => menu.name === name) ?? knownMenu(name)
}
