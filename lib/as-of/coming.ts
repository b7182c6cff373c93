// The moments at which the site will change by itself, for choosing one to look at.

import { listBeginnings, listEndings } from '../../db/desk/planning/plan.ts'
import { listAllIssues } from '../../db/desk/publication/issues.ts'
import { listSettingVersions } from '../../db/desk/publication/settings.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { can } from '../policy.ts'
import { compareSettings } from '../settings/fields.ts'
import { PUBLICATION, readSettings } from '../settings/versions.ts'
import { urls } from '../urls.ts'
import { asOfAddress } from './address.ts'
import { listChangesAround } from './around.ts'

/** `href` is the site as of that moment. */
export type Coming = { at: number; words: string; href: string }

const SHOWN = 20

/** The earliest first; null for whoever may not look ahead. */
export async function loadComing(desk: Desk): Promise<Coming[] | null> {
  if (!can(desk.actor, 'site.look-ahead')) return null
  const span = { from: desk.now + 1, until: FOREVER }
  const begin = await listBeginnings(desk, span, SHOWN)
  const end = await listEndings(desk, span, SHOWN)
  const issues = (await listAllIssues(desk)).map(({ issue }) => issue)
  const planned = issues.filter(({ visibleFrom }) => visibleFrom > desk.now && visibleFrom < FOREVER)
  // Where the next text takes over, nothing ends for readers.
  const starts = new Set(begin.map(({ articleId, at }) => `${articleId} ${at}`))
  return [
    ...planned.map((issue) => ({
      at: issue.visibleFrom,
      words: `The issue of ${issueLabel(issue)} appears`,
      href: asOfAddress(issue.visibleFrom, urls.issue(issue.slug)),
    })),
    ...(await settingsToCome(desk)),
    ...(await listChangesAround(desk)).map(({ at, words, path }) => ({
      at,
      words,
      href: asOfAddress(at, path),
    })),
    ...begin.map(({ at, title }) => ({ at, words: `“${title}” appears`, href: asOfAddress(at) })),
    ...end
      .filter(({ articleId, at }) => !starts.has(`${articleId} ${at}`))
      .map(({ at, title }) => ({ at, words: `“${title}” ends`, href: asOfAddress(at) })),
  ]
    .sort((a, b) => a.at - b.at)
    .slice(0, SHOWN)
}

async function settingsToCome(desk: Desk): Promise<Coming[]> {
  const rows = await listSettingVersions(desk, PUBLICATION)
  return rows.flatMap(({ visibleFrom: at, value }, row) => {
    if (at <= desk.now) return []
    const before = readSettings(rows[row + 1]?.value ?? {})
    const names = compareSettings(before, readSettings(value)).map(({ label }) => label)
    if (names.length === 0) return []
    return [{ at, words: `The settings change: ${names.join(', ')}`, href: asOfAddress(at) }]
  })
}
