// Clocks that are put forward and back: no moment is guessed, each reading is once, never or twice.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPlan, instantToLocal, localToInstant, offsetName } from '../../../lib/dates.ts'
import { HOUR, MINUTE } from '../../support/cast.ts'

const BERLIN = 'Europe/Berlin'
const NEW_YORK = 'America/New_York'
const utc = (text: string) => Date.parse(`${text}:00Z`)

test('an ordinary reading is one instant', () => {
  expect(localToInstant('2026-01-24T09:30', BERLIN)).toEqual({ kind: 'once', at: utc('2026-01-24T08:30') })
  expect(localToInstant('2026-07-24T09:30', BERLIN)).toEqual({ kind: 'once', at: utc('2026-07-24T07:30') })
  expect(localToInstant('2026-01-24T09:30', NEW_YORK)).toEqual({ kind: 'once', at: utc('2026-01-24T14:30') })
  expect(localToInstant('2026-01-24T09:30', 'Asia/Kathmandu')).toEqual({
    kind: 'once',
    at: utc('2026-01-24T03:45'),
  })
})

test('in Berlin, half past two does not happen on March 29, 2026', () => {
  const resolved = localToInstant('2026-03-29T02:30', BERLIN)
  expect(resolved).toEqual({ kind: 'gap', before: utc('2026-03-29T00:30'), after: utc('2026-03-29T01:30') })
  if (resolved?.kind !== 'gap') return
  expect(instantToLocal(resolved.before, BERLIN)).toBe('2026-03-29T01:30')
  expect(instantToLocal(resolved.after, BERLIN)).toBe('2026-03-29T03:30')
  expect(localToInstant('2026-03-29T01:59', BERLIN)?.kind).toBe('once')
  expect(localToInstant('2026-03-29T02:00', BERLIN)?.kind).toBe('gap')
  expect(localToInstant('2026-03-29T03:00', BERLIN)).toEqual({ kind: 'once', at: utc('2026-03-29T01:00') })
})

test('in Berlin, half past two happens twice on October 25, 2026, an hour apart', () => {
  const resolved = localToInstant('2026-10-25T02:30', BERLIN)
  expect(resolved).toEqual({ kind: 'twice', first: utc('2026-10-25T00:30'), second: utc('2026-10-25T01:30') })
  if (resolved?.kind !== 'twice') return
  expect(offsetName(resolved.first, BERLIN)).toBe('GMT+2')
  expect(offsetName(resolved.second, BERLIN)).toBe('GMT+1')
  expect(localToInstant('2026-10-25T01:59', BERLIN)?.kind).toBe('once')
  expect(localToInstant('2026-10-25T03:00', BERLIN)?.kind).toBe('once')
})

test('in New York, the same on March 8 and November 1, 2026', () => {
  expect(localToInstant('2026-03-08T02:30', NEW_YORK)).toEqual({
    kind: 'gap',
    before: utc('2026-03-08T06:30'),
    after: utc('2026-03-08T07:30'),
  })
  expect(localToInstant('2026-11-01T01:30', NEW_YORK)).toEqual({
    kind: 'twice',
    first: utc('2026-11-01T05:30'),
    second: utc('2026-11-01T06:30'),
  })
  expect(localToInstant('2026-11-01T02:00', NEW_YORK)).toEqual({ kind: 'once', at: utc('2026-11-01T07:00') })
})

test('half an hour on Lord Howe, and a whole day that Samoa left out', () => {
  expect(localToInstant('2026-10-04T02:15', 'Australia/Lord_Howe')?.kind).toBe('gap')
  expect(localToInstant('2026-04-05T01:45', 'Australia/Lord_Howe')).toMatchObject({ kind: 'twice' })
  expect(localToInstant('2011-12-30T12:00', 'Pacific/Apia')?.kind).toBe('gap')
})

test('what is no date is none', () => {
  for (const odd of ['', 'tomorrow', '2026-02-30T10:00', '2026-01-01T25:00', '2026-01-01', '26-1-1T1:1']) {
    expect(localToInstant(odd, BERLIN), odd).toBeNull()
  }
})

test('whatever the instant, its reading leads back to it', () => {
  const zones = fc.constantFrom(BERLIN, NEW_YORK, 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC')
  const minutes = fc.integer({ min: utc('2000-01-01T00:00') / MINUTE, max: utc('2037-01-01T00:00') / MINUTE })
  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const at = minute * MINUTE
      const resolved = localToInstant(instantToLocal(at, zone), zone)
      if (resolved?.kind === 'once') return resolved.at === at
      return resolved?.kind === 'twice' && [resolved.first, resolved.second].includes(at)
    }),
  )
})

test('every minute around a change is told right', () => {
  for (const [zone, middle] of [
    [BERLIN, utc('2026-03-29T01:00')],
    [BERLIN, utc('2026-10-25T01:00')],
    [NEW_YORK, utc('2026-03-08T07:00')],
    [NEW_YORK, utc('2026-11-01T06:00')],
  ] as const) {
    for (let at = middle - 2 * HOUR; at < middle + 2 * HOUR; at += 10 * MINUTE) {
      const resolved = localToInstant(instantToLocal(at, zone), zone)
      const found =
        resolved?.kind === 'once'
          ? [resolved.at]
          : resolved?.kind === 'twice'
            ? [resolved.first, resolved.second]
            : []
      expect(found).toContain(at)
    }
  }
})

test('a plan is told with its day of the week', () => {
  expect(formatPlan(utc('2026-03-29T01:30'), BERLIN)).toBe('Sun, Mar 29, 2026, 3:30 AM')
})
