// The screen of the promo bar: what stands, what every promo is doing today, and what there was.

import type { Reading } from '../../db/client.ts'
import { listPromoBarActs, listPromoBars } from '../../db/desk/publication/promos.ts'
import { listIssues } from '../../db/desk/subjects/choices.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { can } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { today } from '../running/days.ts'
import { comparePromos } from './compare.ts'
import type { Promo } from './promo.ts'

export type PromoBarVersion = {
  id: string
  at: number
  /** Null for what came with the program. */
  byName: string | null
  promos: Promo[]
  /** Since the version before it. */
  changes: string[]
}

export type PromoBarDesk = {
  base: string | null
  promos: Promo[]
  /** Where the publication is. */
  today: string
  timeZone: string
  /** With which a promo can go: those that are not out, and those that promos of any version name. */
  issues: { id: string; label: string; isOut: boolean }[]
  /** The newest first. */
  versions: PromoBarVersion[]
}

/** Null for whoever may not change it. */
export async function loadPromoBar(desk: Desk): Promise<PromoBarDesk | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const reading: Reading = { db: desk.db, now: desk.now, note() {} }
  const { timeZone } = await loadSettings(reading)
  const rows = await listPromoBars(desk)
  const acts = await listPromoBarActs(
    desk,
    rows.map(({ id }) => id),
  )
  const [latest] = rows
  return {
    base: latest?.id ?? null,
    promos: latest?.promos ?? [],
    ...{ today: today(desk.now, timeZone), timeZone },
    issues: await issuesFor(
      desk,
      rows.flatMap(({ promos }) => promos),
    ),
    versions: rows.map(({ id, visibleFrom, promos }, index) => ({
      ...{ id, at: visibleFrom, byName: acts.get(id) ?? null, promos },
      changes: comparePromos(rows[index + 1]?.promos ?? [], promos),
    })),
  }
}

async function issuesFor(desk: Desk, promos: Promo[]): Promise<PromoBarDesk['issues']> {
  const named = new Set(promos.map(({ issueId }) => issueId))
  return (await listIssues(desk))
    .map((issue) => ({ id: issue.id, label: issueLabel(issue), isOut: issue.visibleFrom <= desk.now }))
    .filter(({ id, isOut }) => !isOut || named.has(id))
}
