// A month of what is planned, day by day in the publication's time zone.
import { listBeginnings, listEmbargoes, listEndings, listIssuesOf } from '../../db/desk/plan.ts'
import { dayOf, formatMonth, startOfDay, yearAndMonth } from '../dates.ts'
import type { Desk } from '../desk.ts'

export type PlanKind = 'live' | 'ends' | 'embargo'
export type PlanEntry = {
  key: string
  kind: PlanKind
  articleId: string
  title: string
  at: number
  isPast: boolean
}
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
  /** More than can be shown: the list has them all. */
  isCut: boolean
}

const DAY = 86_400_000
const MOST = 500

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
  const span = { from: startOfDay(textOf(start), timeZone), until: startOfDay(textOf(end), timeZone) }
  const beginnings = await listBeginnings(desk, span, MOST)
  const endings = await listEndings(desk, span, MOST)
  const starts = new Set(beginnings.map(({ articleId, at }) => `${articleId} ${at}`))
  const kinds: [PlanKind, typeof beginnings][] = [
    ['live', beginnings],
    // Where the next text takes over, nothing ends for readers.
    ['ends', endings.filter(({ articleId, at }) => !starts.has(`${articleId} ${at}`))],
    ['embargo', await listEmbargoes(desk, span, MOST)],
  ]
  const entries = kinds.flatMap(([kind, rows]) =>
    rows.map((row) => ({
      ...row,
      kind,
      key: `${kind} ${row.articleId} ${row.at}`,
      isPast: row.at <= desk.now,
    })),
  )
  const today = dayOf(desk.now, timeZone)
  const prefix = textOf(first).slice(0, 7)
  const shown = days.map((day) => ({
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
    weeks: Array.from({ length: shown.length / 7 }, (_, week) => shown.slice(week * 7, week * 7 + 7)),
    issues: (await listIssuesOf(desk, year, month)).map(({ slug, title }) => ({
      slug,
      label: title || formatMonth(first),
    })),
    isCut: beginnings.length === MOST || endings.length === MOST,
  }
}

const textOf = (at: number) => new Date(at).toISOString().slice(0, 10)

function monthOf(asked: string | undefined): { year: number; month: number } | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(asked ?? '') ?? []
  const isSound = year !== undefined && Number(year) >= 1900 && Number(year) < 2200
  return isSound ? { year: Number(year), month: Number(month) } : null
}
