// The settings at the desk: as they stand, what can be chosen, and every version there was.

import { listSettingActs, listSettingVersions } from '../../db/desk/publication/settings.ts'
import { listMedia } from '../../db/desk/subjects/choices.ts'
import { listSlugs } from '../../db/reader/articles.ts'
import { listTopCategories } from '../../db/reader/taxonomy.ts'
import type { Desk } from '../desk.ts'
import { mediumView } from '../media/view.ts'
import { can } from '../policy.ts'
import { urls } from '../urls.ts'
import { changesOf, compareSettings, SETTING_NAMES, type SettingChange } from './fields.ts'
import type { ChangedSettings } from './input.ts'
import type { PublicationSettings } from './settings.ts'
import { PUBLICATION, readSettings, setBy } from './versions.ts'

export type SettingsView = {
  /** The version readers get now; null when nothing was ever set. */
  base: string | null
  settings: PublicationSettings
  mayEdit: boolean
  sections: { slug: string; name: string }[]
  /** What can be looked at with the new settings. */
  pages: { label: string; path: string }[]
  logo: string | null
  icon: string | null
  /** The earliest first. */
  planned: PlannedSettings[]
}

/** Settings that count from a moment to come, as what they change by then. */
export type PlannedSettings = {
  id: string
  at: number
  byName: string | null
  changes: SettingChange[]
  changed: ChangedSettings
}

/** Null for whoever may not see them, as in all of these. */
export async function loadSettingsDesk(desk: Desk): Promise<SettingsView | null> {
  if (!can(desk.actor, 'settings.read')) return null
  const reading = { db: desk.db, now: desk.now, note() {} }
  const rows = await listSettingVersions(desk, PUBLICATION)
  const standing = rows.find(({ visibleFrom }) => visibleFrom <= desk.now)
  const settings = readSettings(standing?.value ?? {})
  const [article] = await listSlugs(reading, 1)
  const sections = await listTopCategories(reading)
  const [section] = sections
  return {
    base: standing?.id ?? null,
    settings,
    mayEdit: can(desk.actor, 'settings.edit'),
    sections: sections.map(({ slug, name }) => ({ slug, name })),
    pages: [
      { label: 'Front page', path: urls.home() },
      ...(article ? [{ label: 'An article', path: urls.article(article.slug) }] : []),
      ...(section ? [{ label: 'A section', path: urls.category(section.path) }] : []),
    ],
    logo: await thumbOf(desk, settings.logoId),
    icon: await thumbOf(desk, settings.iconId),
    planned: await plannedOf(desk, rows),
  }
}

type Rows = Awaited<ReturnType<typeof listSettingVersions>>

async function plannedOf(desk: Desk, rows: Rows): Promise<PlannedSettings[]> {
  const planned = rows.filter(({ visibleFrom }) => visibleFrom > desk.now)
  const acts = await listSettingActs(
    desk,
    planned.map(({ id }) => id),
  )
  const lines = planned.map(({ id, visibleFrom, value }, at) => {
    const [before, after] = [readSettings(rows[at + 1]?.value ?? {}), readSettings(value)]
    const changed = setBy(value, before)
    return {
      ...{ id, at: visibleFrom, byName: acts.get(id)?.byName ?? null },
      ...{
        changes: changesOf(
          SETTING_NAMES.filter((name) => name in changed),
          before,
          after,
        ),
        changed,
      },
    }
  })
  return lines.reverse()
}

export type SettingVersion = {
  id: string
  at: number
  /** Null for what came with the program, or by an import. */
  byName: string | null
  isRestored: boolean
  isNow: boolean
  isPlanned: boolean
  changes: SettingChange[]
}

export type SettingsHistory = { base: string | null; mayEdit: boolean; versions: SettingVersion[] }

/** The newest first, each with what it changed. */
export async function loadSettingsHistory(desk: Desk): Promise<SettingsHistory | null> {
  if (!can(desk.actor, 'settings.read')) return null
  const rows = await listSettingVersions(desk, PUBLICATION)
  const acts = await listSettingActs(
    desk,
    rows.map(({ id }) => id),
  )
  const base = rows.find(({ visibleFrom }) => visibleFrom <= desk.now)?.id ?? null
  return {
    base,
    mayEdit: can(desk.actor, 'settings.edit'),
    versions: rows.map(({ id, visibleFrom, value }, at) => ({
      id,
      at: visibleFrom,
      byName: acts.get(id)?.byName ?? null,
      isRestored: acts.get(id)?.act === 'settings.restore',
      isNow: id === base,
      isPlanned: visibleFrom > desk.now,
      changes: compareSettings(readSettings(rows[at + 1]?.value ?? {}), readSettings(value)),
    })),
  }
}

async function thumbOf(desk: Desk, id: string): Promise<string | null> {
  const [medium] = id ? await listMedia(desk, [id]) : []
  return medium ? mediumView(medium).thumb : null
}
