// What changed in a menu, as sentences.
import { expect, test } from 'vitest'
import { compareMenus } from '../../../../lib/menus/compare.ts'
import type { MenuEntry, MenuTarget } from '../../../../lib/menus/entry.ts'

const entry = (label: string, children: MenuEntry[] = [], target: MenuTarget = { kind: 'heading' }) => ({
  ...{ label, target, children },
})
const page = (label: string, slug: string): MenuEntry => entry(label, [], { kind: 'page', slug })
const changes = (before: MenuEntry[], after: MenuEntry[]) =>
  compareMenus(before, after, ({ target }) => (target.kind === 'page' ? target.slug : target.kind)).map(
    ({ kind, words }) => `${kind}: ${words}`,
  )

test('the same menu has not changed', () => {
  const menu = [entry('About', [page('Us', 'us'), page('Us', 'us')])]
  expect(changes(menu, structuredClone(menu))).toEqual([])
})

test('new, gone, renamed, led elsewhere', () => {
  expect(changes([page('Us', 'us')], [page('Us', 'us'), page('Jobs', 'jobs')])).toEqual([
    'in: “Jobs” is new: jobs.',
  ])
  expect(changes([entry('About', [page('Us', 'us')])], [entry('About')])).toEqual([
    'out: “About” › “Us” was taken out.',
  ])
  expect(changes([page('Us', 'us')], [page('About us', 'us')])).toEqual([
    'changed: “Us” is called “About us”.',
  ])
  expect(changes([page('Us', 'us')], [page('Us', 'about')])).toEqual([
    'changed: “Us” leads to about instead of us.',
  ])
})

test('a heading that is renamed moves nothing below it', () => {
  expect(changes([entry('About', [page('Us', 'us')])], [entry('More', [page('Us', 'us')])])).toEqual([
    'changed: “About” is called “More”.',
  ])
})

test('moved under another one, and another order', () => {
  const [us, jobs] = [page('Us', 'us'), page('Jobs', 'jobs')]
  expect(changes([entry('About', [us]), jobs], [entry('About', [us, jobs])])).toEqual([
    'moved: “Jobs” stands under “About”.',
  ])
  expect(changes([entry('About', [us])], [entry('About'), us])).toEqual([
    'moved: “About” › “Us” stands on the top level.',
  ])
  expect(changes([us, jobs], [jobs, us])).toEqual(['moved: The top level has another order: Jobs, Us.'])
})
