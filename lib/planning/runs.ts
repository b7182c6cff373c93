// First and last days of campaigns and promos: for those who keep them.
import { listCampaignDays } from '../../db/desk/planning/plan.ts'
import { listPromoBars } from '../../db/desk/publication/promos.ts'
import { startOfDay } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { type Days, today } from '../running/days.ts'
import { urls } from '../urls.ts'
import type { PlanEntry, Shown } from './entry.ts'

export async function runsIn(desk: Desk, shown: Shown): Promise<PlanEntry[]> {
  if (!can(desk.actor, 'site.edit')) return []
  const campaigns = await listCampaignDays(desk, shown)
  const [bar] = await listPromoBars(desk)
  return [
    ...campaigns.flatMap(({ id, name, isPaused, ...days }) => {
      const one = { of: id, title: isPaused ? `${name} (paused)` : name, href: urls.deskCampaign(id), days }
      return daysOf(desk, shown, { ...one, kinds: ['campaign-first', 'campaign-last'] })
    }),
    ...(bar?.promos ?? []).flatMap(({ title, firstDay, lastDay }, index) => {
      const one = { of: `promo ${index}`, title, href: urls.deskPromoBar(), days: { firstDay, lastDay } }
      return daysOf(desk, shown, { ...one, kinds: ['promo-first', 'promo-last'] })
    }),
  ]
}

type Run = {
  of: string
  title: string
  href: string
  days: Days
  kinds: [first: PlanEntry['kind'], last: PlanEntry['kind']]
}

function daysOf({ now }: Desk, shown: Shown, { of, title, href, days, kinds }: Run): PlanEntry[] {
  const day = today(now, shown.timeZone)
  const [first, last] = kinds
  const { firstDay, lastDay } = days
  const entry = (kind: PlanEntry['kind'], on: string, isPast: boolean): PlanEntry => ({
    ...{ kind, key: `${kind} ${of}`, title, href, isPast },
    ...{ at: startOfDay(on, shown.timeZone), isWholeDay: true },
  })
  const isShown = (on: string) => shown.firstDay <= on && on <= shown.lastDay
  return [
    ...(isShown(firstDay) ? [entry(first, firstDay, firstDay <= day)] : []),
    ...(lastDay !== null && isShown(lastDay) ? [entry(last, lastDay, lastDay < day)] : []),
  ]
}
