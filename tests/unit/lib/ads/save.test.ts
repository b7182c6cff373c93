// A campaign is saved as a version of its own: who may, what is recorded, what is refused in words, and nothing overwritten unseen.
import { expect, test } from 'vitest'
import { findLastCampaign } from '../../../../db/store/publication/ads.ts'
import { countAd, takeCounted } from '../../../../lib/ads/count.ts'
import { type CampaignFields, campaignFields } from '../../../../lib/ads/input.ts'
import { keepAdCounts } from '../../../../lib/ads/keep.ts'
import { addCampaign, fieldsOf, saveCampaign } from '../../../../lib/ads/save.ts'
import { Conflict, Invalid } from '../../../../lib/errors.ts'
import { loadAds } from '../../../../lib/reader/publication/ads.ts'
import { aMedium } from '../../../support/builders.ts'
import { deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const sized = (pictureId: string) => [{ size: '970x250' as const, pictureId }]
const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)

async function aCampaignOf(given: Partial<CampaignFields> = {}): Promise<CampaignFields> {
  const pictureId = (await aMedium(store.db, { width: 1940, height: 500 })).id
  return {
    ...{ name: 'Spring', advertiser: 'Quillon', kind: 'paid', label: 'Advertisement', placements: ['home'] },
    ...{ sections: [], firstDay: '2026-01-01', lastDay: null, weight: 1, mostTotal: null, mostDaily: null },
    ...{
      isPaused: false,
      creatives: [{ key: null, pictures: sized(pictureId), alt: 'A lamp', href: 'https://q.example/' }],
    },
    ...given,
  }
}
const readers = async (now = NOON) =>
  (await loadAds(reader(store.db, now), { page: 'home', places: ['home'], categoryIds: [] })).length
const lastOf = async (id: string) => {
  const row = await findLastCampaign(store.db, id)
  if (!row) throw new Error('There is none.')
  return { base: row.id, fields: fieldsOf(row) }
}
const faultOf = async (work: Promise<unknown>) => {
  const fault = await work.catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(Invalid)
  return (fault as Invalid).issues[0]
}

test('from a managing editor on; one entry, one row of the log, and readers get it at once', async () => {
  const fields = await aCampaignOf()
  await expectOnly(managingEditor, store.db, (actor) => addCampaign(deskOf(actor, store.db), { fields }))
  const { acts, tags } = await leftBy(store.db, () => addCampaign(desk(), { fields }))
  expect(acts).toMatchObject([{ act: 'campaign.save', actorId: managingEditor.id }])
  expect(tags).toEqual([['ads', `medium:${fields.creatives[0]?.pictures[0]?.pictureId}`]])
  expect(await readers()).toBe(1)
})

test('what is saved again keeps the addresses of its pictures, and what did not change writes nothing', async () => {
  const { id } = await addCampaign(desk(), { fields: await aCampaignOf() })
  const { base, fields } = await lastOf(id)
  const same = await leftBy(store.db, () => saveCampaign(desk(NOON + HOUR), { base, fields }, { id }))
  expect(same.acts).toEqual([])
  const [creative] = fields.creatives
  if (!creative) throw new Error('There is none.')
  const creatives = [creative, { ...creative, key: creative.key }, { ...creative, key: 'of another' }]
  const changed = { ...fields, weight: 9, creatives }
  await leftBy(store.db, () => saveCampaign(desk(NOON + HOUR), { base, fields: changed }, { id }))
  const after = await lastOf(id)
  expect(after.fields.weight).toBe(9)
  const keys = after.fields.creatives.map(({ key }) => key)
  expect(keys[0]).toBe(creative.key)
  expect(new Set(keys).size).toBe(3)
  expect(keys).not.toContain('of another')
})

test('of two editors the later is refused with what stands now', async () => {
  const { id } = await addCampaign(desk(), { fields: await aCampaignOf() })
  const { base, fields } = await lastOf(id)
  await saveCampaign(desk(NOON + 1), { base, fields: { ...fields, name: 'Theirs' } }, { id })
  const { acts } = await leftBy(store.db, async () => {
    const late = saveCampaign(desk(NOON + 2), { base, fields: { ...fields, name: 'Mine' } }, { id })
    const fault = await late.catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(Conflict)
    expect((fault as Conflict).current).toMatchObject({ fields: { name: 'Theirs' } })
  })
  expect(acts).toEqual([])
  const none = saveCampaign(desk(), { base, fields }, { id: 'none' })
  await expect(none).rejects.toThrow('There is no such campaign.')
})

test('a picture of another shape, a smaller one, or none is refused with both measures', async () => {
  const put = async (medium: { width: number; height: number; state?: 'missing' }) => {
    const { id: pictureId } = await aMedium(store.db, medium)
    const creatives = [{ key: null, pictures: sized(pictureId), alt: 'A lamp', href: '/' }]
    return faultOf(addCampaign(desk(), { fields: await aCampaignOf({ creatives }) }))
  }
  expect(await put({ width: 1200, height: 800 })).toEqual({
    field: 'creatives.0.pictures.0.pictureId',
    message:
      'This picture is 1200 × 800 pixels. A billboard is 970 × 250, or the double for sharp screens: 1940 × 500.',
  })
  expect((await put({ width: 485, height: 125 }))?.message).toMatch(/485 × 125/)
  expect((await put({ width: 970, height: 250, state: 'missing' }))?.message).toMatch(/missing/)
  const gone = [{ key: null, pictures: sized('none'), alt: 'A lamp', href: '/' }]
  const fault = await faultOf(addCampaign(desk(), { fields: await aCampaignOf({ creatives: gone }) }))
  expect(fault?.message).toMatch(/not in the library/)
})

test('a place that none of the pictures can fill is refused with the sizes that could', async () => {
  const fields = await aCampaignOf({ placements: ['home', 'sidebar'] })
  expect(await faultOf(addCampaign(desk(), { fields }))).toEqual({
    field: 'placements',
    message:
      '“Beside lists and articles” takes 300 × 600 or 300 × 250: add a picture in such a size, or take the place out.',
  })
})

test('pictures by size are kept, and come back in the order of the form', async () => {
  const [rectangle, broad] = [
    (await aMedium(store.db, { width: 600, height: 500 })).id,
    (await aMedium(store.db, { width: 970, height: 250 })).id,
  ]
  const pictures = [
    { size: '300x250' as const, pictureId: rectangle },
    { size: '970x250' as const, pictureId: broad },
  ]
  const fields = await aCampaignOf({ creatives: [{ key: null, pictures, alt: 'A lamp', href: '/' }] })
  const { id } = await addCampaign(desk(), { fields })
  expect((await lastOf(id)).fields.creatives[0]?.pictures).toEqual(pictures.toReversed())
})

test('a section that is gone is refused', async () => {
  const fields = await aCampaignOf({ sections: ['none'] })
  expect(await faultOf(addCampaign(desk(), { fields }))).toMatchObject({ field: 'sections' })
})

test('a cap below what has been shown is refused; a higher one lets it run again', async () => {
  const { id } = await addCampaign(desk(), { fields: await aCampaignOf({ mostTotal: 3 }) })
  const { base, fields } = await lastOf(id)
  takeCounted()
  const key = fields.creatives[0]?.key ?? ''
  for (let time = 0; time < 5; time += 1) countAd({ key, place: 'home', kind: 'impression', at: NOON })
  await keepAdCounts(store.db, NOON)
  expect(await readers()).toBe(0)
  const capped = (mostTotal: number) =>
    saveCampaign(desk(NOON + HOUR), { base, fields: { ...fields, mostTotal } }, { id })
  expect(await faultOf(capped(4))).toEqual({
    field: 'mostTotal',
    message:
      'It has been shown 5 times already, so a cap of 4 comes too late. Pause the campaign, or give a cap above 5.',
  })
  await capped(6)
  expect(await readers(NOON + HOUR)).toBe(1)
})

test('a cap of the day that is reached already holds at once', async () => {
  const { id } = await addCampaign(desk(), { fields: await aCampaignOf() })
  const { base, fields } = await lastOf(id)
  takeCounted()
  countAd({ key: fields.creatives[0]?.key ?? '', place: 'home', kind: 'impression', at: NOON })
  await keepAdCounts(store.db, NOON)
  await saveCampaign(desk(NOON + 1), { base, fields: { ...fields, mostDaily: 1 } }, { id })
  expect(await readers(NOON + 1)).toBe(0)
})

const creative = { key: null, pictures: sized('p'), alt: 'A lamp', href: '/' }

test.each<[string, object]>([
  ['ends before it starts', { lastDay: '2025-12-31' }],
  ['with https:// in front', { creatives: [{ ...creative, href: 'javascript:alert(1)' }] }],
  ['with https:// in front', { creatives: [{ ...creative, href: '//evil.example/' }] }],
  ['what the picture says', { creatives: [{ ...creative, alt: ' ' }] }],
  ['Add a picture', { creatives: [] }],
  ['Add a picture in at least one size', { creatives: [{ ...creative, pictures: [] }] }],
  ['two of one size', { creatives: [{ ...creative, pictures: [...sized('p'), ...sized('q')] }] }],
  ['weight of 0', { weight: 0 }],
  ['at most 100', { weight: 101 }],
  ['whole number', { weight: 1.5 }],
  ['A cap of nothing', { mostTotal: 0 }],
  ['A cap of nothing', { mostDaily: -1 }],
  ['at least one place', { placements: [] }],
  ['no such place', { placements: ['popup'] }],
  ['Name the advertiser', { advertiser: ' ' }],
  ['Readers must be told', { label: '' }],
  ['a name', { name: '' }],
])('refused with a sentence: %s', async (sentence, wrong) => {
  const { error } = campaignFields.safeParse({ ...(await aCampaignOf()), ...wrong })
  expect(error?.issues.map(({ message }) => message).join(' ')).toContain(sentence)
})
