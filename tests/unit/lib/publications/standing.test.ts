import { expect, test } from 'vitest'
import { type Standing, standingOf, standingWords } from '../../../../lib/publications/standing.ts'
import { DAY, NOON } from '../../../support/cast.ts'

const FOREVER = 8_640_000_000_000_000
const from = (visibleFrom: number, visibleUntil = FOREVER, revisionId = 'r1') => ({
  revisionId,
  visibleFrom,
  visibleUntil,
})
const said = (publications: Parameters<typeof standingOf>[0], newest = 'r1') =>
  standingOf(publications, newest, NOON)

test('where an article stands follows from its publications and the moment', () => {
  expect(said([])).toEqual({ kind: 'draft' })
  expect(said([from(NOON + DAY)])).toEqual({ kind: 'scheduled', at: NOON + DAY })
  expect(said([from(NOON)])).toEqual({ kind: 'live' })
  expect(said([from(NOON - DAY)], 'r2')).toEqual({ kind: 'changed' })
  expect(said([from(NOON + DAY, FOREVER, 'r2'), from(NOON - DAY, NOON + DAY)], 'r2')).toEqual({
    kind: 'updating',
    at: NOON + DAY,
  })
  expect(said([from(NOON - 2 * DAY, NOON - DAY), from(NOON - DAY, NOON)])).toEqual({
    kind: 'withdrawn',
    at: NOON,
  })
})

test('it is said in words, in the publication’s time', () => {
  const words = (standing: Standing) => standingWords(standing, 'America/New_York').replaceAll('\u202f', ' ')
  expect(words({ kind: 'draft' })).toBe('Draft')
  expect(words({ kind: 'scheduled', at: NOON })).toBe('Scheduled for Jan 15, 2026, 7:00 AM')
  expect(words({ kind: 'changed' })).toBe('Live with unpublished changes')
})
