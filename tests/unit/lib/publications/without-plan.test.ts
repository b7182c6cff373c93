// How an article stands without one of its plans: whatever was done around it since stays as it was done.
import { expect, test } from 'vitest'
import { datedAnew, type Stretch, withoutPlan } from '../../../../lib/publications/plan.ts'

const stretch = (id: string, visibleFrom: number, visibleUntil: number): Stretch => ({
  ...{ id, revisionId: `text of ${id}`, visibleFrom, visibleUntil, listedAt: visibleFrom, updatedAt: null },
})
const spans = (rows: readonly Stretch[]) =>
  rows.map(({ id, visibleFrom, visibleUntil }) => [id, visibleFrom, visibleUntil])
const replaced = [stretch('live', 0, 70), stretch('own', 70, 100)]
const standing = (until = 100) => [stretch('live', 0, 50), stretch('plan', 50, until)]
const without = (open: Stretch[], before = replaced) =>
  spans(withoutPlan(open, { publicationId: 'plan', replaced: before }))

test('what it cut short goes on, and what it took away comes back', () => {
  expect(without(standing())).toEqual([
    ['live', 0, 70],
    ['own', 70, 100],
  ])
})

test('an end that was set since is the end of what comes back, and one that was taken away is none', () => {
  expect(without(standing(60))).toEqual([['live', 0, 60]])
  expect(without(standing(900))).toEqual([
    ['live', 0, 70],
    ['own', 70, 900],
  ])
})

test('moved to a later moment by an embargo, nothing comes back before that', () => {
  expect(without([stretch('plan', 80, 100)], [stretch('own', 20, 100)])).toEqual([['own', 80, 100]])
})

test('what somebody planned after it since stays, and so does everything when the plan is gone', () => {
  expect(without([...standing(90), stretch('since', 90, 100)])).toEqual([
    ['live', 0, 70],
    ['own', 70, 90],
    ['since', 90, 100],
  ])
  expect(without([stretch('since', 20, 100)])).toEqual([['since', 20, 100]])
})

test('where nothing stood before, nothing stands', () => {
  expect(without([stretch('plan', 50, 100)], [])).toEqual([])
})

test('unseen, an article is dated by the first text that readers will get', () => {
  const rows = [stretch('own', 70, 80), { ...stretch('next', 80, 100), listedAt: 50, updatedAt: 80 }]
  const first = { ...rows[0], listedAt: 70, updatedAt: null }
  expect(datedAnew(rows)).toEqual([first, { ...rows[1], listedAt: 70, updatedAt: 80 }])
  expect(datedAnew([])).toEqual([])
})
