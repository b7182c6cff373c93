// The first steps of a new publication tick themselves, and go when nothing is left that has to be.
import { expect, test } from 'vitest'
import { loadFirstSteps } from '../../../../lib/planning/first-steps.ts'
import { publishSettings } from '../../../../lib/settings/publish.ts'
import { aCategory, aMenu, anArticle } from '../../../support/builders.ts'
import { admin, contributor, deskOf, editor, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const open = async () =>
  ((await loadFirstSteps(deskOf(admin, store.db))) ?? []).flatMap(({ label, isDone }) =>
    isDone ? [] : label,
  )

test('six steps in their order, each ticked by what was done; the last takes the list away', async () => {
  expect(await open()).toEqual([
    'Name the publication',
    'Make the first category',
    'Put it into the menu',
    'Invite a colleague',
    'Count how often articles are read',
    'Write and publish the first article',
  ])
  const changed = { name: 'The Heron' }
  const { id } = await publishSettings(deskOf(admin, store.db), { base: null, changed })
  await aCategory(store.db, { name: 'News' })
  expect((await open())[0]).toBe('Put it into the menu')
  await aMenu(store.db, {
    entries: [{ label: 'Issues', target: { kind: 'path', path: '/issues/' }, children: [] }],
  })
  await anArticle(store.db, { status: 'draft' })
  expect(await open()).toContain('Write and publish the first article')
  expect(await open()).toContain('Count how often articles are read')
  const later = deskOf(admin, store.db, NOON + 1)
  await publishSettings(later, { base: id, changed: { countsReads: true } })
  expect((await loadFirstSteps(later))?.find(({ label }) => label.startsWith('Count'))?.isDone).toBe(true)
  await anArticle(store.db, {})
  expect(await loadFirstSteps(deskOf(admin, store.db))).toBeNull()
})

test('each sees what they may do; whoever only writes sees no list', async () => {
  const labels = (await loadFirstSteps(deskOf(managingEditor, store.db)))?.map(({ label }) => label)
  expect(labels).toEqual([
    'Make the first category',
    'Put it into the menu',
    'Write and publish the first article',
  ])
  for (const other of [editor, contributor]) expect(await loadFirstSteps(deskOf(other, store.db))).toBeNull()
})
