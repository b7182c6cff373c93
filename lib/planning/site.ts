// When issues come out, and when the front page and static pages change as planned: for those who look after each.
import { listPlannedActs } from '../../db/desk/activity.ts'
import { listPageVersions } from '../../db/desk/publication/pages.ts'
import { listFrontPagesBeginning } from '../../db/desk/publication/planned.ts'
import { listIssues } from '../../db/desk/subjects/choices.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { type PageTurn, turnsOf } from '../pages/turns.ts'
import { can } from '../policy.ts'
import { urls } from '../urls.ts'
import type { PlanEntry, Shown } from './entry.ts'

type Span = Pick<Shown, 'from' | 'until'>

/** Issues that are out stand where they came out; of front pages and pages only what was planned. */
export async function siteIn(desk: Desk, span: Span): Promise<PlanEntry[]> {
  return [
    ...(can(desk.actor, 'issue.edit') ? await issues(desk, span) : []),
    ...(can(desk.actor, 'site.edit')
      ? [...(await frontPages(desk, span)), ...(await pages(desk, span))]
      : []),
  ]
}

const isIn = ({ from, until }: Span, at: number) => from <= at && at < until && at < FOREVER

async function issues(desk: Desk, span: Span): Promise<PlanEntry[]> {
  const rows = await listIssues(desk)
  return rows
    .filter(({ visibleFrom }) => isIn(span, visibleFrom))
    .map((issue) => ({
      ...{
        key: `issue ${issue.id}`,
        kind: 'issue',
        title: issueLabel(issue),
        href: urls.deskIssue(issue.id),
      },
      ...{ at: issue.visibleFrom, isPast: issue.visibleFrom <= desk.now },
    }))
}

async function frontPages(desk: Desk, span: Span): Promise<PlanEntry[]> {
  const rows = await listFrontPagesBeginning(desk, span)
  return rows
    .filter(({ at, savedAt }) => at > savedAt)
    .map(({ id, at, issue }) => ({
      ...{ key: `front page ${id}`, kind: 'front-page', at, isPast: at <= desk.now },
      title: issue ? `Front page, with the issue of ${issueLabel(issue)}` : 'Front page',
      href: urls.deskFrontPage(),
    }))
}

const KINDS = { appears: 'page-first', changes: 'page' } as const

async function pages(desk: Desk, span: Span): Promise<PlanEntry[]> {
  const turns = turnsOf(await listPageVersions(desk)).filter(({ at }) => isIn(span, at))
  const wasPlanned = turns.some(({ at }) => at <= desk.now) ? await plannedTurns(desk, span) : () => true
  return turns
    .filter((turn) => turn.at > desk.now || wasPlanned(turn))
    .map(({ pageId, title, at, turn }) => {
      const isPast = at <= desk.now
      const href = isPast ? urls.deskPageHistory(pageId) : urls.deskPage(pageId)
      return { key: `page ${pageId} ${at}`, kind: KINDS[turn], title, href, at, isPast }
    })
}

/** What was published at once is no plan: the record tells them apart. */
async function plannedTurns(desk: Desk, span: Span): Promise<(turn: PageTurn) => boolean> {
  const acts = await listPlannedActs(desk, { subject: 'page', act: 'page.publish', ...span })
  const planned = new Set(acts.map(({ subjectId, moment }) => `${subjectId} ${moment}`))
  return ({ pageId, at }) => planned.has(`${pageId} ${at}`)
}
