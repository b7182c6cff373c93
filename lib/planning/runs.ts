// First and last days of campaigns and promos: for those who keep them.
import { listCampaignDays } from '../../db/desk/planning/plan.ts'
import { listPromoBars } from '../../db/desk/publication/promos.ts'
import { listIssues } from '../../db/desk/subjects/choices.ts'
import { startOfDay } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { can } from '../policy.ts'
import { spanOf } from '../promos/span.ts'
import { dayAfter } from '../running/days.ts'
import { urls } from '../urls.ts'
import type { PlanEntry, Shown } from './entry.ts'

export async function runsIn(desk: Desk, shown: Shown): Promise<PlanEntry[]> {
  if (!can(desk.actor, 'site.edit')) return []
  const entries = [...(await campaigns(desk, shown)), ...(await promos(desk, shown))]
  return entries.filter(({ at }) => shown.from <= at && at < shown.until)
}

async function campaigns(desk: Desk, shown: Shown): Promise<PlanEntry[]> {
  const rows = await listCampaignDays(desk, shown)
  return rows.flatMap(({ id, name, isPaused, firstDay, lastDay }) => {
    const title = isPaused ? `${name} (paused)` : name
    const one = { of: id, title, href: urls.deskCampaign(id), lastDay }
    const from = startOfDay(firstDay, shown.timeZone)
    return daysOf(desk, shown, { ...one, from, kinds: ['campaign-first', 'campaign-last'] })
  })
}

/** One that waits for its issue begins in that moment, not when its first day does. */
async function promos(desk: Desk, shown: Shown): Promise<PlanEntry[]> {
  const [bar] = await listPromoBars(desk)
  const issues = await listIssues(desk)
  return (bar?.promos ?? []).flatMap((promo, index) => {
    const span = spanOf(promo, issues, shown.timeZone)
    if (!span) return []
    const { from, issue } = span
    const { title, lastDay } = promo
    const one = { of: `promo ${index}`, title, href: urls.deskPromoBar(), lastDay }
    const issueName = issue && issueLabel(issue)
    return daysOf(desk, shown, { ...one, from, issueName, kinds: ['promo-first', 'promo-last'] })
  })
}

type Run = {
  of: string
  title: string
  href: string
  from: number
  /** Of the issue that it waits for: it begins with that, in the middle of a day. */
  issueName?: string | null
  lastDay: string | null
  kinds: [first: PlanEntry['kind'], last: PlanEntry['kind']]
}

/** A day is past when it is over, but what has begun with its first day has begun. */
function daysOf({ now }: Desk, { timeZone }: Shown, run: Run): PlanEntry[] {
  const { of, title, href, from, issueName, lastDay, kinds } = run
  const [first, last] = kinds
  const entry = (kind: PlanEntry['kind'], at: number, isPast: boolean) => ({
    ...{ key: `${kind} ${of}`, kind, title, href, at, isPast },
  })
  const isWholeDay = true as const
  const begins = {
    ...entry(first, from, from <= now),
    ...(issueName ? { title: `${title}, with the issue of ${issueName}` } : { isWholeDay }),
  }
  if (lastDay === null) return [begins]
  const isOver = startOfDay(dayAfter(lastDay), timeZone) <= now
  return [begins, { ...entry(last, startOfDay(lastDay, timeZone), isOver), isWholeDay }]
}
