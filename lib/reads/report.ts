// What the desk is told of how articles are read.
import { countReadsByDay, countReadsOf, listReads } from '../../db/desk/reads.ts'
import { shiftDay } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { lastDays, SPANS, type Span } from './spans.ts'

export type ReadReport = {
  /** Whether anything is counted now, and whether this person may change that. */
  isCounting: boolean
  maySwitch: boolean
  span: Span
  total: number
  /** Of the days before. */
  totalBefore: number
  days: { day: string; reads: number }[]
  articles: { articleId: string; title: string; reads: number; before: number }[]
}

const SHOWN = 50

/** Null for whoever may not see it. Days are those of the publication's time zone. */
export async function loadReadReport(desk: Desk, asked: string): Promise<ReadReport | null> {
  if (!can(desk.actor, 'reads.read')) return null
  const span = SPANS.find((days) => String(days) === asked) ?? 7
  const { countsReads, timeZone } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  const days = lastDays(desk.now, span, timeZone)
  const before = { from: shiftDay(days.from, -span), until: shiftDay(days.from, -1) }
  const byDay = await countReadsByDay(desk, { from: before.from, until: days.until })
  const articles = await listReads(desk, days, SHOWN)
  const earlier = await countReadsOf(
    desk,
    before,
    articles.map(({ articleId }) => articleId),
  )
  const shown = Array.from({ length: span }, (_, at) => shiftDay(days.from, at))
  const total = shown.reduce((sum, day) => sum + (byDay.get(day) ?? 0), 0)
  const all = [...byDay.values()].reduce((sum, reads) => sum + reads, 0)
  return {
    ...{ isCounting: countsReads, maySwitch: can(desk.actor, 'settings.edit') },
    ...{ span, total, totalBefore: all - total },
    days: shown.map((day) => ({ day, reads: byDay.get(day) ?? 0 })),
    articles: articles.map((row) => ({ ...row, before: earlier.get(row.articleId) ?? 0 })),
  }
}
