// A hub is merged into another: its own menu goes along where the other one has none; and back.
import type { Source, Tx } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { findMenuNow, putMenu } from '../../db/store/publication/menus.ts'
import type { TermMerge } from '../../db/store/subjects/term-merges.ts'
import { recordActivity } from '../activity.ts'
import type { Desk } from '../desk.ts'
import type { MenuEntry } from './entry.ts'
import { hubMenuName } from './names.ts'

type Hub = { id: string; name: string; kind: 'section' | 'hub' }
export type MergedHubs = { from: Hub; into: Hub }

/** Of the merged hub's menu. Without entries there is none: readers get the list of what stands below. */
export type HubMenuFate = 'none' | 'follows' | 'stays' | 'no-hub'

export async function hubMenuFate(db: Source, now: number, { from, into }: MergedHubs): Promise<HubMenuFate> {
  if ((await entriesOf(db, now, from)).length === 0) return 'none'
  if (into.kind !== 'hub') return 'no-hub'
  return (await entriesOf(db, now, into)).length > 0 ? 'stays' : 'follows'
}

/** Of what is no hub any more readers see no menu either. */
async function entriesOf(db: Source, now: number, { id, kind }: Hub): Promise<MenuEntry[]> {
  const menu = kind === 'hub' ? await findMenuNow(db, hubMenuName(id), now) : null
  return menu?.entries ?? []
}

/**
 * The merged hub keeps its versions for the day it comes back. Returns the version that the other one has of it; null where
 * nothing follows. Recorded: menu.follow-merge.
 */
export async function takeHubMenuWithin(tx: Tx, desk: Desk, hubs: MergedHubs): Promise<string | null> {
  if ((await hubMenuFate(tx, desk.now, hubs)) !== 'follows') return null
  const entries = await entriesOf(tx, desk.now, hubs.from)
  return putVersion(tx, desk, { act: 'menu.follow-merge', hubs, entries })
}

/** A menu that somebody has published for the other hub since stays there. Recorded: menu.follow-unmerge. */
export async function giveHubMenuBackWithin(
  tx: Tx,
  desk: Desk,
  { kept }: TermMerge,
  hubs: Named,
): Promise<void> {
  const moved = [kept.hubMenu, ...(kept.hubPlans ?? []).map(({ into }) => into)]
  const standing = await findMenuNow(tx, hubMenuName(hubs.into.id), desk.now)
  if (standing && moved.includes(standing.id))
    await putVersion(tx, desk, { act: 'menu.follow-unmerge', hubs, entries: [] })
}

type Named = { from: Pick<Hub, 'name'>; into: Pick<Hub, 'id' | 'name'> }
type Version = { act: string; hubs: Named; entries: MenuEntry[] }

async function putVersion(tx: Tx, desk: Desk, { act, hubs, entries }: Version): Promise<string> {
  const [id, name] = [desk.newId(), hubMenuName(hubs.into.id)]
  const moments = { visibleFrom: desk.now, visibleUntil: FOREVER, savedAt: desk.now }
  await putMenu(tx, { id, name, entries, ...moments })
  const detail = { name, from: hubs.from.name, into: hubs.into.name }
  await recordActivity(tx, desk, { act, subject: 'menu', subjectId: id, detail })
  return id
}
