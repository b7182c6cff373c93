// A month of what is planned, day by day in the publication's time zone.
import { listIssuesOf } from '../../db/desk/planning/plan.ts'
import { dayOf, formatMonth, startOfDay, yearAndMonth } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { articlesIn } from './articles.ts'
import type { PlanEntry } from './entry.ts'
import { menusIn } from './menus.ts'
import { runsIn } from './runs.ts'
import { settingsIn } from './settings.ts'
import { siteIn } from './site.ts'

export type PlanDay = { day: string; isInMonth: boolean; isToday: boolean; entries: PlanEntry[] }

export type Calendar = {
  /** "2026-01". */
  month: string
  label: string
  previous: string
  next: string
  /** Whole weeks, Sunday first. */
  weeks: PlanDay[][]
  issues: { slug: string; label: string }[]
  /** More articles than can be shown: the list has them all. */
  isCut: boolean
}

const DAY = 86_400_000

/** `asked` is "2026-01"; anything else is this month. */
export async function loadCalendar(
  desk: Desk,
  asked: string | undefined,
  timeZone: string,
): Promise<Calendar> {
  const { year, month } = monthOf(asked) ?? yearAndMonth(desk.now, timeZone)
  const first = Date.UTC(year, month - 1)
  const start = first - new Date(first).getUTCDay() * DAY
  const last = Date.UTC(year, month, 0)
  const end = last + (7 - new Date(last).getUTCDay()) * DAY
  const days = Array.from({ length: (end - start) / DAY }, (_, at) => textOf(start + at * DAY))
  const shown = {
    ...{ firstDay: textOf(start), lastDay: textOf(end - DAY), timeZone },
    ...{ from: startOfDay(textOf(start), timeZone), until: startOfDay(textOf(end), timeZone) },
  }
  const { entries: articles, isCut } = await articlesIn(desk, shown)
  const around = [
    ...[await siteIn(desk, shown), await settingsIn(desk, shown)],
    ...[await menusIn(desk, shown), await runsIn(desk, shown)],
  ]
  const entries = [...around.flat(), ...articles]
  const today = dayOf(desk.now, timeZone)
  const prefix = textOf(first).slice(0, 7)
  const withEntries = days.map((day) => ({
    day,
    isInMonth: day.startsWith(prefix),
    isToday: day === today,
    entries: entries.filter(({ at }) => dayOf(at, timeZone) === day).sort((a, b) => a.at - b.at),
  }))
  return {
    month: prefix,
    label: formatMonth(first),
    previous: textOf(Date.UTC(year, month - 2)).slice(0, 7),
    next: textOf(Date.UTC(year, month)).slice(0, 7),
    weeks: Array.from({ length: withEntries.length / 7 }, (_, week) =>
      withEntries.slice(week * 7, week * 7 + 7),
    ),
    issues: (await listIssuesOf(desk, year, month)).map(({ slug, title }) => ({
      slug,
      label: title || formatMonth(first),
    })),
    isCut,
  }
}

const textOf = (at: number) => new Date(at).toISOString().slice(0, 10)

function monthOf(asked: string | undefined): { year: number; month: number } | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(asked ?? '') ?? []
  const isSound = year !== undefined && Number(year) >= 1900 && Number(year) < 2200
  return isSound ? { year: Number(year), month: Number(month) } : null
}
