// The moments at which what stands around the articles will change by itself: front page, menus, pages, promo bar.
import type { Reading } from '../../db/client.ts'
import { listPageVersions } from '../../db/desk/publication/pages.ts'
import { listPlannedFrontPages, listPlannedMenus } from '../../db/desk/publication/planned.ts'
import { listIssues } from '../../db/desk/subjects/choices.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { findLastPromoBar } from '../../db/store/publication/site.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { menusNamed } from '../menus/hubs.ts'
import { turnsOf } from '../pages/turns.ts'
import { spanOf } from '../promos/span.ts'
import { loadSettings } from '../reader/settings.ts'
import { urls } from '../urls.ts'

/** `path` is where on the site it is seen. */
export type Change = { at: number; words: string; path: string }

/** In no order; what comes together and reads the same is told once. */
export async function listChangesAround(desk: Desk): Promise<Change[]> {
  const changes = [
    ...(await frontPages(desk)),
    ...(await menus(desk)),
    ...(await pages(desk)),
    ...(await promos(desk)),
  ]
  return [...new Map(changes.map((change) => [`${change.at} ${change.words}`, change])).values()]
}

type Issue = Parameters<typeof issueLabel>[0] | null

const withIssue = (issue: Issue) => (issue ? `, with the issue of ${issueLabel(issue)}` : '')

async function frontPages(desk: Desk): Promise<Change[]> {
  const rows = await listPlannedFrontPages(desk)
  return rows.map(({ at, issue }) => ({
    ...{ at, words: `The front page changes${withIssue(issue)}`, path: '/' },
  }))
}

async function menus(desk: Desk): Promise<Change[]> {
  const planned = await listPlannedMenus(desk)
  const named = await menusNamed(desk)
  return planned.map(({ name, at, issue }) => ({
    ...{ at, words: `The menu changes: ${named(name).title}${withIssue(issue)}`, path: '/' },
  }))
}

async function pages(desk: Desk): Promise<Change[]> {
  const turns = turnsOf(await listPageVersions(desk))
  return turns
    .filter(({ at }) => at > desk.now && at < FOREVER)
    .map(({ at, title, slug, turn }) => ({
      ...{ at, words: `The page “${title}” ${TURNS[turn]}`, path: urls.page(slug) },
    }))
}

const TURNS = { appears: 'appears', changes: 'changes' }

/** One that goes with an issue waits for its moment; without one nobody knows when it comes. */
async function promos(desk: Desk): Promise<Change[]> {
  const reading: Reading = { db: desk.db, now: desk.now, note() {} }
  const { timeZone } = await loadSettings(reading)
  const issues = await listIssues(desk)
  const bar = await findLastPromoBar(desk.db)
  return (bar?.promos ?? []).flatMap((promo) => {
    const span = spanOf(promo, issues, timeZone)
    if (!span) return []
    const title = `“${promo.title}”`
    return [
      { at: span.from, words: `${title} is in the promo bar${withIssue(span.issue)}`, path: '/' },
      { at: span.until, words: `${title} is in the promo bar no more`, path: '/' },
    ].filter(({ at }) => at > desk.now && at < FOREVER)
  })
}
