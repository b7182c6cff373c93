// Campaigns follow a section that is merged into another, and come back with it; what was changed since stays.
import { expect, test } from 'vitest'
import { putFill } from '../../../../db/store/publication/ads.ts'
import { loadCampaign } from '../../../../lib/ads/load.ts'
import { saveCampaign } from '../../../../lib/ads/save.ts'
import { loadCategoryForm } from '../../../../lib/categories/load.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { Conflict } from '../../../../lib/errors.ts'
import { loadAds } from '../../../../lib/reader/publication/ads.ts'
import { loadRecord } from '../../../../lib/record/load.ts'
import { recordQuery } from '../../../../lib/record/query.ts'
import { loadTermHistory } from '../../../../lib/terms/history.ts'
import { undoMerge } from '../../../../lib/terms/undo-merge.ts'
import { aCampaign, aCategory, aMedium } from '../../../support/builders.ts'
import { deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)

async function threeSections() {
  const [gout, joints, lupus] = [
    await aCategory(store.db, { name: 'Gout' }),
    await aCategory(store.db, { name: 'Joints', position: 1 }),
    await aCategory(store.db, { name: 'Lupus', position: 2 }),
  ]
  return { gout: gout.id, joints: joints.id, lupus: lupus.id }
}

/** A picture that can be saved again. */
const aRunning = async (sections: string[]) => {
  const { id: pictureId } = await aMedium(store.db, { width: 970, height: 250 })
  return aCampaign(store.db, { name: 'Lamps', placements: ['home'], sections, pictureId })
}
const merge = (from: string, into: string, now = NOON) => mergeCategories(desk(now), { into }, { id: from })

async function undo(into: string, name: string, now = NOON + 2 * HOUR) {
  const acts = await loadTermHistory(desk(), { kind: 'category', id: into })
  const found = acts.find(({ words }) => words.startsWith(`merged “${name}”`))
  return undoMerge(desk(now), {}, { id: found?.mergeId ?? 'none' })
}

const versionsOf = async (id: string) => (await loadCampaign(desk(NOON + 9 * HOUR), id))?.versions ?? []
const sectionsOf = async (id: string) => (await versionsOf(id)).map(({ fields }) => fields.sections)
const isShownIn = async (categoryId: string, now: number) =>
  (await loadAds(reader(store.db, now), { page: 'p', places: ['home'], categoryIds: [categoryId] })).length >
  0

async function change(id: string, sections: string[], now: number) {
  const [standing] = await versionsOf(id)
  if (!standing) throw new Error('There is no such campaign.')
  await saveCampaign(desk(now), { base: standing.base, fields: { ...standing.fields, sections } }, { id })
}

test('a campaign stands in the other section from the merge on, says so in its history, and comes back', async () => {
  const { gout, joints, lupus } = await threeSections()
  const { id } = await aRunning([lupus, gout])
  const { id: elsewhere } = await aRunning([lupus])
  const merged = await leftBy(store.db, () => merge(gout, joints))
  expect(merged.acts).toMatchObject([
    { act: 'campaign.follow-merge', subjectId: id, actorId: managingEditor.id },
    { act: 'category.merge', subjectId: joints },
  ])
  expect(merged.tags).toHaveLength(1)
  expect(merged.tags[0]).toContain('ads')
  expect(await isShownIn(joints, NOON)).toBe(true)
  expect(await sectionsOf(id)).toEqual([
    [lupus, joints],
    [lupus, joints],
  ])
  expect((await versionsOf(id))[0]).toMatchObject({
    byName: managingEditor.name,
    changes: ['“Gout” became part of “Joints”, so it stands there.'],
  })
  const words = async (category: string) =>
    (await loadTermHistory(desk(), { kind: 'category', id: category }))[0]?.words
  expect(await words(joints)).toBe('merged “Gout” into it (0 articles, 1 campaign)')
  const undone = await leftBy(store.db, () => undo(joints, 'Gout'))
  expect(undone.acts).toMatchObject([
    { act: 'campaign.follow-unmerge', subjectId: id },
    { act: 'category.unmerge', subjectId: gout },
  ])
  expect(undone.tags[0]).toContain('ads')
  expect([await isShownIn(joints, NOON + 2 * HOUR), await isShownIn(gout, NOON + 2 * HOUR)]).toEqual([
    false,
    true,
  ])
  expect(new Set((await sectionsOf(id)).map(String))).toEqual(new Set([String([lupus, gout])]))
  expect((await versionsOf(id))[0]?.changes).toEqual([
    '“Gout” is a section of its own again, so it stands there.',
  ])
  expect(await words(gout)).toBe('undid its merge into “Joints”: 0 articles, 1 campaign came back')
  expect(await sectionsOf(elsewhere)).toEqual([[lupus]])
  const record = await loadRecord(desk(NOON + 9 * HOUR), recordQuery.parse({ kind: 'campaign' }))
  expect(record.entries.map(({ what, name }) => [what, name])).toEqual([
    ['moved it back from “Joints” to “Gout”', 'Lamps'],
    ['moved it from “Gout” to “Joints” by merging them', 'Lamps'],
  ])
})

test('how many campaigns follow is told before, and those that left the section do not', async () => {
  const { gout, joints, lupus } = await threeSections()
  const { id } = await aRunning([gout])
  await aRunning([gout, joints])
  const { id: left } = await aRunning([gout])
  await change(left, [lupus], NOON)
  const plan = async () => (await loadCategoryForm(desk(), gout, joints))?.plan
  expect((await plan())?.campaigns).toBe(2)
  await merge(gout, joints, NOON + HOUR)
  expect(await sectionsOf(left)).toEqual([[lupus], [joints]])
  // An earlier version that is brought back names no section that is gone.
  await change(left, [joints], NOON + HOUR + 1)
  await undo(joints, 'Gout')
  expect(await sectionsOf(left)).toEqual([[joints], [lupus], [gout]])
  expect((await plan())?.campaigns).toBe(2)
  expect((await versionsOf(id)).length).toBe(3)
})

test('a form that was open when the merge was made learns of it', async () => {
  const { gout, joints } = await threeSections()
  const { id } = await aRunning([gout])
  const [open] = await versionsOf(id)
  if (!open) throw new Error('There is none.')
  await merge(gout, joints)
  const late = saveCampaign(desk(), { base: open.base, fields: { ...open.fields, weight: 9 } }, { id })
  await expect(late).rejects.toThrow(Conflict)
})

test('undoing changes only what still stands where the merge put it', async () => {
  const { gout, joints, lupus } = await threeSections()
  const { id: taken } = await aRunning([gout])
  const { id: added } = await aRunning([gout, joints])
  const { id: own } = await aRunning([joints])
  await merge(gout, joints)
  await change(taken, [lupus], NOON + HOUR)
  await change(added, [joints, lupus], NOON + HOUR)
  const { acts } = await leftBy(store.db, () => undo(joints, 'Gout'))
  expect(acts.filter(({ act }) => act === 'campaign.follow-unmerge')).toHaveLength(1)
  expect((await sectionsOf(taken))[0]).toEqual([lupus])
  expect((await sectionsOf(added))[0]).toEqual([gout, joints, lupus])
  expect(await sectionsOf(own)).toEqual([[joints]])
})

test('of two merges that had a campaign in common the later is undone first', async () => {
  const { gout, joints, lupus } = await threeSections()
  const { id } = await aRunning([gout, lupus])
  await merge(gout, joints)
  await merge(lupus, joints, NOON + HOUR)
  expect((await sectionsOf(id))[0]).toEqual([joints])
  await expect(undo(joints, 'Gout')).rejects.toThrow(
    '“Lupus” was merged into “Joints” after it, and they had campaigns in common. Undo that merge first.',
  )
  await undo(joints, 'Lupus')
  await undo(joints, 'Gout', NOON + 3 * HOUR)
  expect((await sectionsOf(id))[0]).toEqual([gout, lupus])
})

test('a campaign that has been shown enough stays so, and none begins anew', async () => {
  const { gout, joints } = await threeSections()
  const { id } = await aRunning([gout])
  await store.db.write((tx) => putFill(tx, id, ''))
  await merge(gout, joints)
  expect(await isShownIn(joints, NOON)).toBe(false)
})
