// The front page for the screen that arranges it: what is pinned, what fills up around it, what is planned, what there was.

import type { Reading } from '../../db/client.ts'
import { listAllIssues } from '../../db/desk/publication/issues.ts'
import { listTitles } from '../../db/desk/subjects/choices.ts'
import { findFrontPage } from '../../db/reader/publication/front-page.ts'
import { listTopCategories } from '../../db/reader/taxonomy.ts'
import { type FrontPageRow, listFrontPages } from '../../db/store/publication/front-pages.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { can } from '../policy.ts'
import { loadHome } from '../reader/home.ts'
import type { HomeView } from '../reader/views.ts'
import { urls } from '../urls.ts'
import { mayRemove } from './save.ts'
import { type Pins, STRIP, ZONE_NAMES, zoneSize } from './zones.ts'

export type ZoneView = {
  key: string
  label: string
  size: number
  /** What stands there now without anybody having put it there. */
  automatic: { id: string; title: string }[]
}

export type FrontPageVersion = {
  id: string
  savedAt: number
  byName: string
  pins: Pins
  /** UTC ms: when it begins to count; null when it waits for the issue. */
  from: number | null
  issue: string | null
  isNow: boolean
  mayRemove: boolean
}

export type FrontPageDesk = {
  /** What was saved last. */
  base: string | null
  /** What counts now. */
  pins: Pins
  zones: ZoneView[]
  titles: Record<string, string>
  versions: FrontPageVersion[]
  /** Issues that are not out, with which a front page can go. */
  issues: { id: string; label: string }[]
}

const VERSIONS = 30

/** Null for whoever may not arrange it. */
export async function loadFrontPageDesk(desk: Desk): Promise<FrontPageDesk | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const reading: Reading = { db: desk.db, now: desk.now, note() {} }
  const current = await findFrontPage(reading)
  const rows = await listFrontPages(desk.db, VERSIONS)
  const issues = (await listAllIssues(desk)).map(({ issue }) => issue)
  const pins = current?.pins ?? {}
  const pinned = [
    ...new Set([pins, ...rows.map((row) => row.pins)].flatMap((one) => Object.values(one).flat())),
  ]
  const titles = await listTitles(desk, pinned)
  return {
    base: rows[0]?.id ?? null,
    pins,
    zones: await zonesOf(reading, pins),
    titles: Object.fromEntries(titles.map(({ id, title }) => [id, title])),
    versions: rows.map((row) => versionOf(desk, row, { issues, lastId: rows[0]?.id, nowId: current?.id })),
    issues: issues
      .filter(({ visibleFrom }) => visibleFrom > desk.now)
      .map((issue) => ({ id: issue.id, label: issueLabel(issue) })),
  }
}

async function zonesOf(reading: Reading, pins: Pins): Promise<ZoneView[]> {
  const view = await loadHome(reading)
  const categories = await listTopCategories(reading)
  const zone = (key: string, label: string, teasers: HomeView['latest']): ZoneView => ({
    ...{ key, label, size: zoneSize(key) ?? 0 },
    automatic: teasers.flatMap(({ id, title }) => (pins[key]?.includes(id) ? [] : [{ id, title }])),
  })
  const named = {
    lead: view.lead ? [view.lead] : [],
    seconds: view.seconds,
    latest: view.latest,
    opinion: view.opinion,
  }
  return [
    ...Object.entries(named).map(([key, teasers]) => zone(key, ZONE_NAMES[key] ?? key, teasers)),
    ...view.strips.flatMap((strip) => {
      const category = categories.find(({ path }) => urls.category(path) === strip.href)
      return category ? [zone(`${STRIP}${category.id}`, strip.title, strip.teasers)] : []
    }),
  ]
}

type Issues = Awaited<ReturnType<typeof listAllIssues>>[number]['issue'][]
type Around = { issues: Issues; lastId: string | undefined; nowId: string | undefined }

function versionOf({ now }: Desk, row: FrontPageRow, { issues, lastId, nowId }: Around): FrontPageVersion {
  const { id, savedAt, byName, pins, visibleFrom } = row
  const issue = issues.find((one) => one.id === row.issueId)
  const isHeldByIssue = issue !== undefined && issue.visibleFrom > now
  return {
    ...{ id, savedAt, byName, pins, isNow: id === nowId },
    from: isHeldByIssue ? null : Math.max(visibleFrom, issue?.visibleFrom ?? 0),
    issue: issue ? issueLabel(issue) : null,
    mayRemove: mayRemove({ visibleFrom, savedAt, isLast: id === lastId, isHeldByIssue }, now),
  }
}
