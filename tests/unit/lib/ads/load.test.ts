// What the desk shows of campaigns: what each does, how it went, what changed, and the same as a table for other programs.
import { expect, test } from 'vitest'
import { addAdCounts, putFill } from '../../../../db/store/publication/ads.ts'
import { compareCampaigns } from '../../../../lib/ads/compare.ts'
import { loadAdsDesk, loadCampaign, loadNewCampaign } from '../../../../lib/ads/load.ts'
import { campaignFile } from '../../../../lib/ads/report-file.ts'
import { saveCampaign } from '../../../../lib/ads/save.ts'
import { standingOf } from '../../../../lib/ads/standing.ts'
import { aCampaign, aMedium } from '../../../support/builders.ts'
import { deskOf, editor, HOUR, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const key = 'abcdefabcdef'

async function aCounted() {
  const { id: pictureId } = await aMedium(store.db, { width: 970, height: 250 })
  const { id } = await aCampaign(store.db, { key, name: 'Lamps', pictureId })
  const counts = { key, placement: 'home', impressions: 20, clicks: 1 }
  await store.db.write((tx) =>
    addAdCounts(tx, [
      { ...counts, day: '2026-01-15' },
      { ...counts, day: '2026-01-14' },
    ]),
  )
  return id
}

test('every campaign with what it does and how it went', async () => {
  const id = await aCounted()
  await store.db.write((tx) => putFill(tx, id, ''))
  const view = await loadAdsDesk(desk())
  expect(view?.today).toBe('2026-01-15')
  expect(view?.campaigns).toMatchObject([
    { id, name: 'Lamps', standing: 'done', impressions: 40, clicks: 2, placements: ['advert'] },
  ])
})

test('one with its form, its pictures, its numbers by day, and its versions with who saved them', async () => {
  const id = await aCounted()
  const before = await loadCampaign(desk(), id)
  if (!before?.base) throw new Error('It is not there.')
  const fields = { ...before.fields, weight: 5 }
  await saveCampaign(desk(NOON + HOUR), { base: before.base, fields }, { id })
  const view = await loadCampaign(desk(NOON + HOUR), id)
  expect(view).toMatchObject({ standing: 'running', fields: { weight: 5 }, pictures: [{ width: 970 }] })
  expect(view?.counts.map(({ day, impressions }) => [day, impressions])).toEqual([
    ['2026-01-15', 20],
    ['2026-01-14', 20],
  ])
  expect(view?.versions).toMatchObject([
    { byName: managingEditor.name, changes: ['Weight: 5 instead of 1.'] },
    { byName: null, changes: ['It is new.'] },
  ])
})

test('a new one begins today, and an editor finds none of it', async () => {
  expect(await loadNewCampaign(desk())).toMatchObject({ base: null, fields: { firstDay: '2026-01-15' } })
  const theirs = deskOf(editor, store.db)
  const id = await aCounted()
  expect([await loadAdsDesk(theirs), await loadCampaign(theirs, id), await loadNewCampaign(theirs)]).toEqual([
    null,
    null,
    null,
  ])
  expect(await loadCampaign(desk(), 'none')).toBeNull()
})

test('the table has a line for each day, place and picture, the oldest first; formulas stay text', async () => {
  const { id: pictureId } = await aMedium(store.db)
  const creatives = [
    { key, pictures: [{ size: '970x250' as const, pictureId }], alt: '=1+1, "quoted"', href: '/' },
  ]
  const { id } = await aCampaign(store.db, { name: 'Lamps & more', creatives })
  const counts = { key, placement: 'home', impressions: 20, clicks: 1 }
  for (const day of ['2026-01-15', '2026-01-14'])
    await store.db.write((tx) => addAdCounts(tx, [{ ...counts, day }]))
  const { name, text } = await campaignFile(desk(), {}, { id })
  expect(name).toBe('campaign-Lamps-more.csv')
  expect(text.split('\r\n').map((line) => line.replace('\uFEFF', ''))).toEqual([
    'Day,Place,Picture,What it says,Shown,Followed',
    `2026-01-14,home,${key},"'=1+1, ""quoted""",20,1`,
    `2026-01-15,home,${key},"'=1+1, ""quoted""",20,1`,
    '',
  ])
  await expect(campaignFile(deskOf(editor, store.db), {}, { id })).rejects.toThrow('no such campaign')
})

const days = { firstDay: '2026-01-10', lastDay: '2026-01-20' }
const done = [{ day: '' }]

test.each([
  ['coming', '2026-01-09', false, []],
  ['running', '2026-01-20', false, []],
  ['over', '2026-01-21', true, done],
  ['paused', '2026-01-15', true, done],
  ['done', '2026-01-15', false, done],
  ['done-today', '2026-01-15', false, [{ day: '2026-01-15' }]],
] as const)('it is %s on %s', (expected, today, isPaused, fills) => {
  expect(standingOf({ days, today, isPaused, fills: [...fills] })).toBe(expected)
})

test('what changed is said in sentences', async () => {
  const { fields } = (await loadNewCampaign(desk())) ?? {}
  if (!fields) throw new Error('It is not there.')
  const after = {
    ...{
      ...fields,
      name: 'Lamps',
      kind: 'house' as const,
      lastDay: '2026-02-01',
      placements: ['home', 'advert-1'],
    },
    ...{ sections: ['a'], mostTotal: 5, mostDaily: 2, isPaused: true },
    creatives: [{ key: null, pictures: [{ size: '970x250' as const, pictureId: 'p' }], alt: 'A', href: '/' }],
  }
  expect(compareCampaigns(fields, after)).toEqual([
    'Name: Lamps instead of .',
    'It counts as the magazine’s own.',
    'It runs Jan 15, 2026 to Feb 1, 2026.',
    'Places: Front page; In the text, 1.',
    'Sections it stands in: 1.',
    'Cap: 5.',
    'Daily cap: 2.',
    'It was paused.',
    'Its pictures, their words or their links changed.',
  ])
  expect(compareCampaigns(after, after)).toEqual([])
})
