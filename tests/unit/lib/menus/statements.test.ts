// What changes with menus is asked of the store at once, however many menus there are, and without their entries (decision 026).
import { expect, test } from 'vitest'
import { listChangesAround } from '../../../../lib/as-of/around.ts'
import { listAlongside } from '../../../../lib/issues/alongside.ts'
import { hubMenuName } from '../../../../lib/menus/names.ts'
import { targetKey } from '../../../../lib/menus/places.ts'
import { describeTargets } from '../../../../lib/menus/targets.ts'
import { loadPageWork } from '../../../../lib/pages/load.ts'
import { menusIn } from '../../../../lib/planning/menus.ts'
import { addRedirect } from '../../../../lib/redirects/add.ts'
import { aCategory, aMenu, anArticle, anIssue, aPage } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { rowsDuring, statementsDuring } from '../../../support/measuring/statements.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const MONTH = { from: NOON - 15 * DAY, until: NOON + 15 * DAY }

test('planned menus of many hubs are told of with as many questions as one', async () => {
  const [issue, page] = [await anIssue(store.db, { visibleFrom: NOON + 2 * DAY }), await aPage(store.db)]
  const link = { label: 'x', target: { kind: 'page' as const, slug: page.slug }, children: [] }
  const hubs = (from: number, to: number) =>
    Promise.all(
      Array.from({ length: to - from }, async (_, at) => {
        const { id } = await aCategory(store.db, { name: `Hub ${from + at}`, kind: 'hub' })
        await aMenu(store.db, { name: hubMenuName(id), entries: [link], issueId: issue.id })
      }),
    )
  const asked = async () => [
    await statementsDuring(() => menusIn(desk(), MONTH)),
    await statementsDuring(() => listChangesAround(desk())),
    await statementsDuring(() => listAlongside(desk(), issue.id)),
    await statementsDuring(() => loadPageWork(desk(), page.id)),
  ]
  const told = async () => [
    (await menusIn(desk(), MONTH)).map(({ title }) => title),
    (await listChangesAround(desk())).map(({ words }) => words),
    (await listAlongside(desk(), issue.id)).map(({ title }) => title),
    (await loadPageWork(desk(), page.id))?.menus,
  ]
  await hubs(0, 1)
  const one = await asked()
  expect(await told()).toEqual([
    ['Hub: Hub 0, with the issue of January 2026'],
    ['The menu changes: Hub: Hub 0, with the issue of January 2026'],
    ['Hub: Hub 0'],
    ['Hub: Hub 0'],
  ])
  await hubs(1, 4)
  expect((await told()).map((list) => list?.length)).toEqual([4, 4, 4, 4])
  expect(await asked()).toEqual(one)
})

test('typed addresses are looked up together, and those that always stand not at all', async () => {
  const path = (address: string) => ({ kind: 'path' as const, path: address })
  const describe = (paths: string[]) =>
    describeTargets(
      desk(),
      paths.map((address) => ({ label: 'x', target: path(address), children: [] })),
    )
  const places = ['/', '/issues/', '/search/', '/editors/', '/feeds/', '/corrections/']
  const none = await statementsDuring(() => describe([]))
  expect(await statementsDuring(() => describe(places))).toBe(none)
  const names = ['a', 'b', 'c', 'd', 'e']
  for (const title of names) await anArticle(store.db, { title })
  await aPage(store.db, { title: 'Soon', visibleFrom: NOON + DAY })
  await addRedirect(desk(), { from: '/old/*', to: '/article/a/', why: 'Moved' })
  const there = [...names.map((name) => `/article/${name}/`), '/old/some/']
  const gone = [...names.map((name) => `/article/${name}/no/`), '/page/soon/', '/tag/none/', '/nothing/']
  const one = await statementsDuring(() =>
    describe([there[0] ?? '', '/page/none/', '/tag/none/', '/nothing/']),
  )
  expect(await statementsDuring(() => describe([...there, ...gone]))).toBe(one)
  const views = await describe([...there, ...gone])
  const dead = [...there, ...gone].filter((address) => views[targetKey(path(address))]?.fault)
  expect(dead).toEqual(gone)
})

test('the calendar reads no version of a menu that did not begin in its month', async () => {
  await aMenu(store.db, { visibleFrom: NOON + DAY })
  const few = await rowsDuring(() => menusIn(desk(), MONTH))
  for (let day = 0; day < 20; day++) await aMenu(store.db, { visibleFrom: NOON - (40 + day) * DAY })
  expect(await rowsDuring(() => menusIn(desk(), MONTH))).toBe(few)
})
