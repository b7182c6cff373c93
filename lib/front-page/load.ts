// The front page for the screen that arranges it: what is pinned, what fills up around it, what is planned, what there was.

import type { Reading } from '../../db/client.ts'
import { listAllIssues } from '../../db/desk/publication/issues.ts'
import { listTitles } from '../../db/desk/subjects/choices.ts'
import { findFrontPage } from '../../db/reader/publication/front-page.ts'
import { type FrontPageRow, listFrontPages } from '../../db/store/publication/front-pages.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { toCome } from '../issues/to-come.ts'
import { can } from '../policy.ts'
import { composeHome } from '../reader/home.ts'
import type { HomeView } from '../reader/views.ts'
import type { Arranged } from './arranged.ts'
import { mayRemove } from './save.ts'
import { type Pins, pinnedIds } from './zones.ts'

export type ZoneView = {
  key: string
  label: string
  /** What readers see in each; null where there is nothing to see. */
  places: (Shown | null)[]
}

export type Shown = { id: string; title: string; href: string }

/** The page as it will be with these pins, and what stands where on it. */
export type DrawnPage = { pins: Pins; view: HomeView; zones: ZoneView[] }

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
  drawn: DrawnPage
  titles: Record<string, string>
  versions: FrontPageVersion[]
  /** Issues that are not out, with which a front page can go; `at` is when one will be, as far as that is known. */
  issues: { id: string; label: string; at: number | null }[]
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
  const pinned = [...new Set([pins, ...rows.map((row) => row.pins)].flatMap(pinnedIds))]
  const titles = await listTitles(desk, pinned)
  return {
    base: rows[0]?.id ?? null,
    pins,
    drawn: await drawnWith(reading, pins),
    titles: Object.fromEntries(titles.map(({ id, title }) => [id, title])),
    versions: rows.map((row) => versionOf(desk, row, { issues, lastId: rows[0]?.id, nowId: current?.id })),
    issues: toCome(issues, desk.now),
  }
}

/** With pins that are not saved, as of a moment to come or now. Null for whoever may not arrange it. */
export async function loadDrawnPage(
  { actor, db, now }: Desk,
  { pins, at = now }: Arranged,
): Promise<DrawnPage | null> {
  if (!can(actor, 'site.edit')) return null
  return drawnWith({ db, now: Math.max(now, at), note() {} }, pins)
}

async function drawnWith(reading: Reading, pins: Pins): Promise<DrawnPage> {
  const { view, zones } = await composeHome(reading, pins)
  return {
    ...{ pins, view },
    zones: zones.map(({ key, label, places }) => ({
      ...{ key, label },
      places: places.map((teaser) => teaser && { id: teaser.id, title: teaser.title, href: teaser.href }),
    })),
  }
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
