import { expect, test } from 'vitest'
import { figuresOf, middle } from '../bench/figures.ts'
import { withThese } from '../bench/kept.ts'
import { type Group, isMet, type Row } from '../bench/row.ts'
import { growth } from '../bench/scale/growth.ts'
import { makeWriter } from '../bench/scale/writer.ts'
import { tableOf } from '../bench/table.ts'

const group: Group = { name: 'lamps', title: 'Lamps', measure: async () => [] }
const row = (facts: Partial<Row>): Row => ({
  what: 'a lamp is lit',
  unit: 'ms',
  median: 5,
  p95: 12,
  ...facts,
})

test('the 95th percentile of 20 samples is the nineteenth, and the middle run is the one that counts', () => {
  const samples = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect(figuresOf(samples)).toEqual({ median: 10, p95: 19, p99: 20 })
  const runs = [
    { median: 3, p95: 90, p99: 91 },
    { median: 1, p95: 7, p99: 9 },
    { median: 2, p95: 8, p99: 95 },
  ]
  expect(middle(runs)).toEqual({ median: 2, p95: 8, p99: 91 })
  expect(() => figuresOf([])).toThrow('Nothing was measured.')
})

test('a row says whether its goal is met, and how it stands to what was measured beside it', () => {
  const rows = [
    row({ goal: { of: 'p95', most: 16 }, against: { what: 'by hand', median: 10 } }),
    row({ goal: { of: 'median', most: 4 } }),
    row({ goal: { of: 'median', least: 4 } }),
    row({ goal: { of: 'ratio', least: 0.85 }, against: { what: 'by nginx', median: 5 } }),
    row({ goal: { of: 'p99', most: 300 }, p99: 299.5 }),
    row({ goal: { of: 'p99', most: 300 } }),
  ]
  const said = tableOf([{ group, on: 'today', rows }])
  expect(said).toContain('p95 ≤ 16 ms: met')
  expect(said).toContain('0.50 of 10.0 by hand')
  expect(said).toContain('median ≤ 4 ms: NOT met')
  expect(said).toContain('median ≥ 4 ms: met')
  expect(said).toContain('ratio ≥ 0.85: met')
  expect(said).toContain('p99 (300) ≤ 300 ms: met')
  expect(said).toContain('p99 ≤ 300 ms: NOT met')
})

test('a table that is kept takes the place of the one with its title, and no other', () => {
  const lamps = (median: number, title = 'Lamps') => ({
    ...{ group: { name: 'lamps', title }, on: 'today', rows: [row({ median })] },
  })
  const kept = tableOf([lamps(1), lamps(2, 'Doors')])
  expect(withThese(kept, [lamps(3)])).toBe(tableOf([lamps(3), lamps(2, 'Doors')]))
  expect(withThese(kept, [lamps(3, 'Bells')])).toBe(tableOf([lamps(1), lamps(2, 'Doors'), lamps(3, 'Bells')]))
})

test('of what an archive is asked, what grew most is held against the logarithm, but for what grows by its nature', () => {
  const asked = (what: string, median: number): Row => row({ what, median, goal: { of: 'p99', most: 60 } })
  const small = { size: 100, rows: [asked('a', 10), asked('b', 10), asked('a search for a common word', 1)] }
  const grown = (a: number, b: number) => [
    asked('a', a),
    asked('b', b),
    asked('a search for a common word', 99),
  ]
  const twice = growth(small, { size: 10_000, rows: grown(12, 20) })
  expect([twice.what, twice.median, twice.against?.median]).toEqual(['what grew most: b', 20, 10])
  expect(isMet(twice)).toBe(true)
  expect(isMet(growth(small, { size: 10_000, rows: grown(21, 20) }))).toBe(false)
  expect(() => growth({ size: 100, rows: [] }, { size: 10_000, rows: grown(1, 1) })).toThrow()
})

test('an archive is written in the same words in every run', () => {
  const [one, other] = [makeWriter(7), makeWriter(7)]
  expect(one.sentence(20)).toBe(other.sentence(20))
  expect(one.title()).not.toBe(one.title())
  expect(new Set(Array.from({ length: 1000 }, () => one.coinage())).size).toBeGreaterThan(500)
})
