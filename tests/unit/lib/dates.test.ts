import { expect, test } from 'vitest'
import { formatDate, formatMonth, formatShortDate, isoDate, yearOf } from '../../../lib/dates.ts'

/** Half past eleven at night in UTC, New Year's Eve: another year already in Berlin, an earlier day still nowhere. */
const LATE = Date.UTC(2023, 11, 31, 23, 30)

test('a day, a month and an instant are written as readers and machines expect', () => {
  expect(formatDate(Date.UTC(2023, 11, 8))).toBe('December 8, 2023')
  expect(formatShortDate(Date.UTC(2023, 11, 8))).toBe('Dec 8, 2023')
  expect(formatMonth(Date.UTC(2023, 11, 8))).toBe('December 2023')
  expect(isoDate(Date.UTC(2023, 11, 8, 9, 30))).toBe('2023-12-08T09:30:00.000Z')
})

test('the day is that of the publication, not of the server', () => {
  expect(formatDate(LATE)).toBe('December 31, 2023')
  expect(formatDate(LATE, 'Europe/Berlin')).toBe('January 1, 2024')
  expect(formatMonth(LATE, 'Europe/Berlin')).toBe('January 2024')
  expect(yearOf(LATE)).toBe(2023)
  expect(yearOf(LATE, 'Europe/Berlin')).toBe(2024)
  expect(formatDate(LATE, 'Europe/Berlin', 'de-DE')).toBe('1. Januar 2024')
})
