import { expect, test } from 'vitest'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { saveCategory } from '../../../../lib/categories/save.ts'
import { Conflict } from '../../../../lib/errors.ts'
import { arrangedInput, shownAsOf } from '../../../../lib/front-page/arranged.ts'
import { frontPageInput } from '../../../../lib/front-page/input.ts'
import { loadDrawnPage, loadFrontPageDesk } from '../../../../lib/front-page/load.ts'
import { removeFrontPage, saveFrontPage } from '../../../../lib/front-page/save.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { undoIssue } from '../../../../lib/issues/publishing/undo.ts'
import { loadHome } from '../../../../lib/reader/home.ts'
import { aCategory, anArticle, anIssue } from '../../../support/builders.ts'
import { DAY, deskOf, editor, HOUR, MINUTE, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, opened } from '../../../support/desk/issues.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)

/** The titles of every place, in order; the last few are the sections'. */
async function home(now = NOON) {
  const { lead, seconds, latest, opinion, strips } = await loadHome(reader(store.db, now))
  const titles = (teasers: { title: string }[]) => teasers.map(({ title }) => title)
  return {
    lead: lead?.title,
    seconds: titles(seconds),
    latest: titles(latest),
    opinion: titles(opinion),
    strips: strips.map(({ teasers }) => titles(teasers)),
  }
}

async function articles(count: number, categoryIds: string[] = []) {
  const all: Awaited<ReturnType<typeof anArticle>>[] = []
  for (let at = 1; at <= count; at++)
    all.push(await anArticle(store.db, { title: `A${at}`, at: NOON - at * HOUR, categoryIds }))
  return all.map(({ id }) => id)
}

test('what is pinned stands where it was put and nowhere else; the rest fills up by itself', async () => {
  const category = await aCategory(store.db)
  const ids = await articles(12, [category.id])
  expect(await home()).toMatchObject({
    lead: 'A1',
    seconds: ['A2', 'A3'],
    latest: ['A4', 'A5', 'A6', 'A7', 'A8', 'A9'],
  })
  const pins = { lead: [ids[6] ?? ''], latest: [ids[0] ?? ''], [`strip:${category.id}`]: [ids[1] ?? ''] }
  const left = await leftBy(store.db, () => saveFrontPage(desk(), { pins, base: null }))
  expect(left).toMatchObject({ acts: [{ act: 'front-page.save' }], tags: [['front-page']] })
  const page = await home()
  expect(page).toEqual({
    lead: 'A7',
    seconds: ['A3', 'A4'],
    latest: ['A1', 'A5', 'A6', 'A8', 'A9', 'A10'],
    opinion: [],
    strips: [['A2', 'A11', 'A12']],
  })
  const shown = [page.lead, ...page.seconds, ...page.latest, ...page.strips.flat()]
  expect(new Set(shown).size).toBe(shown.length)
})

test('what readers cannot see yet leaves its place to what comes by itself, until its moment', async () => {
  const ids = await articles(3)
  const soon = await anArticle(store.db, { title: 'Soon', at: NOON + HOUR })
  await saveFrontPage(desk(), { pins: { lead: [soon.id], seconds: [ids[2] ?? ''] }, base: null })
  expect(await home()).toMatchObject({ lead: 'A1', seconds: ['A3', 'A2'] })
  expect(await home(NOON + HOUR)).toMatchObject({ lead: 'Soon', seconds: ['A3', 'A1'] })
})

test('a front page is planned for a moment, and taken back before it', async () => {
  const ids = await articles(3)
  const { id } = await saveFrontPage(desk(), { pins: { lead: [ids[2] ?? ''] }, base: null, at: NOON + DAY })
  expect([(await home(NOON + DAY - 1)).lead, (await home(NOON + DAY)).lead]).toEqual(['A1', 'A3'])
  await removeFrontPage(desk(NOON + 2 * HOUR), { id })
  expect((await home(NOON + DAY)).lead).toBe('A1')
  await expect(removeFrontPage(desk(), { id })).rejects.toThrow('taken this front page back already')
  await expect(saveFrontPage(desk(), { pins: {}, base: null, at: NOON })).rejects.toThrow('still to come')
})

test('a front page comes and goes with its issue', async () => {
  const { db } = store
  const ids = await articles(2)
  const issue = await aPlannedIssue(db, ['Of the issue'])
  const pins = { lead: [issue.articles[0]?.id ?? ''], seconds: [ids[1] ?? ''] }
  await saveFrontPage(desk(), { pins, base: null, issueId: issue.id })
  expect(await home(NOON + MINUTE)).toMatchObject({ lead: 'A1', seconds: ['A2'] })
  const { from } = await opened(db, issue.id)
  const { undo } = await publishIssue(desk(NOON + MINUTE), { issueId: issue.id, ...from })
  expect(await home(NOON + MINUTE)).toMatchObject({ lead: 'Of the issue', seconds: ['A2', 'A1'] })
  await undoIssue(desk(NOON + 2 * MINUTE), { issueId: issue.id, entryId: undo })
  expect(await home(NOON + 2 * MINUTE)).toMatchObject({ lead: 'A1', seconds: ['A2'] })
  const out = await anIssue(db, { year: 2025, month: 11 })
  const view = await loadFrontPageDesk(desk())
  expect(view?.issues.map(({ id, at }) => [id, at])).toEqual([[issue.id, null]])
  const late = saveFrontPage(desk(), { pins, base: view?.base ?? null, issueId: out.id })
  await expect(late).rejects.toThrow('This issue is out.')
})

test('with an issue that is scheduled the page is shown as it will be when that is out', async () => {
  await articles(2)
  const issue = await aPlannedIssue(store.db, ['Of the issue'])
  const { from } = await opened(store.db, issue.id)
  await publishIssue(desk(), { issueId: issue.id, ...from, at: NOON + DAY })
  const at = (await loadFrontPageDesk(desk()))?.issues[0]?.at
  expect(at).toBe(NOON + DAY)
  const pins = { lead: [issue.articles[0]?.id ?? ''] }
  const lead = async (asked: { at?: number }) =>
    (await loadDrawnPage(desk(), { pins, ...asked }))?.view.lead?.title
  expect([await lead({}), await lead({ at: NOON + DAY })]).toEqual(['A1', 'Of the issue'])
})

test('of two who arrange it at once the second is refused, with what was saved', async () => {
  const [one = ''] = await articles(1)
  const { id } = await saveFrontPage(desk(), { pins: { lead: [one] }, base: null })
  const second = await saveFrontPage(desk(), { pins: {}, base: null }).catch((error: unknown) => error)
  expect(second).toBeInstanceOf(Conflict)
  expect((second as Conflict).current).toEqual({ id, pins: { lead: [one] }, byName: managingEditor.name })
})

test('the history says what counts and what is planned, and what was saved last is undone for an hour', async () => {
  const [one = '', two = ''] = await articles(2)
  const first = await saveFrontPage(desk(), { pins: { lead: [two] }, base: null })
  const last = await saveFrontPage(desk(NOON + MINUTE), { pins: { lead: [one] }, base: first.id })
  const view = await loadFrontPageDesk(desk(NOON + 2 * MINUTE))
  expect(view?.versions.map(({ isNow, from, mayRemove }) => [isNow, from, mayRemove])).toEqual([
    [true, NOON + MINUTE, true],
    [false, NOON, false],
  ])
  expect(view).toMatchObject({ base: last.id, pins: { lead: [one] }, titles: { [one]: 'A1', [two]: 'A2' } })
  expect(view?.drawn.zones[1]?.places.map((shown) => shown?.title)).toEqual(['A2', undefined])
  await expect(removeFrontPage(desk(NOON + MINUTE), { id: first.id })).rejects.toThrow('Readers have seen')
  await expect(removeFrontPage(desk(NOON + 2 * HOUR), { id: last.id })).rejects.toThrow('Readers have seen')
  await removeFrontPage(desk(NOON + 2 * MINUTE), { id: last.id })
  expect((await home(NOON + 2 * MINUTE)).lead).toBe('A2')
  expect(await loadFrontPageDesk(deskOf(editor, store.db))).toBeNull()
})

test('managing editors arrange the front page, editors do not', async () => {
  let base: string | null = null
  await expectOnly(managingEditor, store.db, async (actor) => {
    const asked = deskOf(actor, store.db)
    base = (await saveFrontPage(asked, { pins: {}, base, at: FOREVER })).id
    await removeFrontPage(asked, { id: base })
    base = null
  })
})

test.each([
  [{ lead: ['a', 'b'] }, 'Only 1 fit here. Take one out first.'],
  [{ cellar: ['a'] }, 'The front page has no such place.'],
  [{ lead: ['a'], latest: ['a'] }, 'An article stands on the front page once. Take it out of one place.'],
])('%j is refused in words', (pins, message) => {
  expect(frontPageInput.safeParse({ pins, base: null }).error?.issues.map((one) => one.message)).toEqual([
    message,
  ])
})

test('an arrangement that is asked about carries pins and a moment, or is refused', () => {
  const asked = { pins: '{"lead":["a"],"latest":[null,"b"]}', at: String(NOON + HOUR) }
  const pins = { lead: ['a'], latest: [null, 'b'] }
  expect(arrangedInput.parse(asked)).toEqual({ pins, at: NOON + HOUR })
  for (const pins of ['{', '{"cellar":["a"]}', '[]', undefined])
    expect(arrangedInput.safeParse({ pins }).success).toBe(false)
  expect([shownAsOf(asked, NOON), shownAsOf({ at: '5' }, NOON)]).toEqual([NOON + HOUR, NOON])
})

test('each pin keeps its place; what is left is filled by itself, and told place by place before it is saved', async () => {
  const category = await aCategory(store.db)
  const ids = await articles(12, [category.id])
  const pins = { latest: [null, null, ids[11] ?? ''], seconds: [null, ids[0] ?? ''] }
  const drawn = await loadDrawnPage(desk(), { pins })
  const places = drawn?.zones.map(({ places }) => places.map((shown) => shown?.title ?? null))
  expect(drawn?.zones.map(({ label }) => label)).toEqual([
    ...['Lead', 'Beside the lead', 'Latest', 'Opinion', category.name],
  ])
  expect(places).toEqual([
    ['A2'],
    ['A3', 'A1'],
    ['A4', 'A5', 'A12', 'A6', 'A7', 'A8'],
    [null, null, null, null],
    ['A9', 'A10', 'A11', null],
  ])
  expect((await home()).latest[2]).not.toBe('A12')
  await saveFrontPage(desk(), { pins, base: null })
  expect(await home()).toMatchObject({ lead: 'A2', seconds: ['A3', 'A1'], latest: places?.[2] })
  expect(await loadDrawnPage(deskOf(editor, store.db), { pins })).toBeNull()
})

test('a pin that readers cannot see yet keeps its place, and those after it theirs', async () => {
  const ids = await articles(4)
  const soon = await anArticle(store.db, { title: 'Soon', at: NOON + HOUR })
  const pins = { seconds: [soon.id, ids[3] ?? ''] }
  const seconds = async (at: number) =>
    (await loadDrawnPage(desk(), { pins, at }))?.zones[1]?.places.map((shown) => shown?.title)
  expect(await seconds(NOON)).toEqual(['A2', 'A4'])
  expect(await seconds(NOON + HOUR)).toEqual(['Soon', 'A4'])
})

test('a story pinned to a section that is not on the page any more stands where it comes by itself', async () => {
  const category = await aCategory(store.db, { name: 'Voices' })
  const [one = '', , , four = ''] = await articles(4, [category.id])
  const pins = { [`strip:${category.id}`]: [one, four] }
  await saveFrontPage(desk(), { pins, base: null })
  expect(await home()).toMatchObject({ lead: 'A2', seconds: ['A3'], opinion: [], strips: [['A1', 'A4']] })
  await saveCategory(desk(), { ...category, isOpinion: true })
  expect(await home()).toMatchObject({ lead: 'A1', seconds: ['A2', 'A3'], latest: ['A4'], strips: [] })
  expect((await loadFrontPageDesk(desk()))?.pins).toEqual(pins)
})

test('the lead and what stands beside it fill by themselves as long as stories are left, each once', async () => {
  const ids = await articles(27)
  await saveFrontPage(desk(), { pins: { latest: ids.slice(0, 6) }, base: null })
  expect(await home()).toMatchObject({ lead: 'A7', seconds: ['A8', 'A9'] })
  const sections = await Promise.all([...'abcdef'].map((name) => aCategory(store.db, { name })))
  const strips = sections.map(({ id }, at) => [`strip:${id}`, ids.slice(4 * at, 4 * at + 4)])
  const drawn = await loadDrawnPage(desk(), { pins: Object.fromEntries(strips) })
  expect(drawn?.view.lead?.title).toBe('A25')
  expect(drawn?.view.seconds.map(({ title }) => title)).toEqual(['A26', 'A27'])
})
