// When settings change as planned, and when they are back as before: for those who may see them.
import { listSettingActs, listSettingVersions } from '../../db/desk/publication/settings.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { isSame } from '../same.ts'
import { partOf, SETTING_LABELS, SETTING_NAMES } from '../settings/fields.ts'
import type { ChangedSettings } from '../settings/input.ts'
import type { PublicationSettings } from '../settings/settings.ts'
import { PUBLICATION, readSettings, setBy } from '../settings/versions.ts'
import { urls } from '../urls.ts'
import type { PlanEntry, Shown } from './entry.ts'

/** What was published at once is no plan: the history has it. */
export async function settingsIn(
  desk: Desk,
  { from, until }: Pick<Shown, 'from' | 'until'>,
): Promise<PlanEntry[]> {
  if (!can(desk.actor, 'settings.read')) return []
  const turns = turnsOf(await listSettingVersions(desk, PUBLICATION))
  const acts = await listSettingActs(
    desk,
    turns.map(({ id }) => id),
  )
  return turns.flatMap((turn, index) => {
    const { id, at, changed } = turn
    const isPast = at <= desk.now
    if (at < from || at >= until || (isPast && acts.get(id)?.act !== 'settings.schedule')) return []
    const kind = isWayBack(turn, turns.slice(index + 1)) ? 'settings-back' : 'settings'
    const title = namesOf(changed)
      .map((name) => SETTING_LABELS[name])
      .join(', ')
    const href = isPast ? urls.deskSettingsHistory() : urls.deskSettings(`plan-${id}`)
    return [{ kind, key: `settings ${id}`, title, href, at, isPast } as const]
  })
}

/** A version, with what stood before it and what it sets itself. */
type Turn = { id: string; at: number; before: PublicationSettings; changed: ChangedSettings }

/** The newest first, as the rows are. */
function turnsOf(rows: Awaited<ReturnType<typeof listSettingVersions>>): Turn[] {
  return rows.map(({ id, visibleFrom: at, value }, row) => {
    const before = readSettings(rows[row + 1]?.value ?? {})
    return { id, at, before, changed: setBy(value, before) }
  })
}

/** All that it sets was set together before, and is again as it was until then. */
function isWayBack({ changed }: Turn, earlier: Turn[]): boolean {
  const names = namesOf(changed)
  const there = earlier.find((turn) => names.some((name) => name in turn.changed))
  if (!there || names.some((name) => !(name in there.changed))) return false
  return isSame(partOf(there.before, names), partOf({ ...there.before, ...changed }, names))
}

const namesOf = (changed: ChangedSettings) => SETTING_NAMES.filter((name) => name in changed)
