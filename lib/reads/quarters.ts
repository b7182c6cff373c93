// Counts wait by quarters of an hour until they are written under days: which day it is, only the settings know, and a quarter lies
// wholly in one day of every time zone.
import { dayOf } from '../dates.ts'

const QUARTER = 900_000

/** The quarter of an hour since 1970 in which that moment (UTC ms) lies. */
export const quarterOf = (at: number) => Math.floor(at / QUARTER)

export type OfDay<T> = Omit<T, 'quarter'> & { day: string }

type Rows<T> = { keyOf(row: OfDay<T>): string; sum(first: OfDay<T>, next: OfDay<T>): OfDay<T> }

/** Each with its day in that time zone; those of one day and key are summed, since a statement may name a row only once. */
export function inDays<T extends { quarter: number }>(
  rows: readonly T[],
  timeZone: string,
  { keyOf, sum }: Rows<T>,
): OfDay<T>[] {
  const days = new Map<string, OfDay<T>>()
  for (const [quarter, own] of Map.groupBy(rows, (row) => row.quarter)) {
    const day = dayOf(quarter * QUARTER, timeZone)
    for (const { quarter: _, ...row } of own) {
      const next = { ...row, day }
      const key = `${day} ${keyOf(next)}`
      const before = days.get(key)
      days.set(key, before ? sum(before, next) : next)
    }
  }
  return [...days.values()]
}
