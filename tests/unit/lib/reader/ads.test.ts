// What the places of a page show: by days, sections and weights, and when the page changes by itself.
import { expect, test } from 'vitest'
import { loadAds } from '../../../../lib/reader/publication/ads.ts'
import { urls } from '../../../../lib/urls.ts'
import { aCampaign, aCategory, aMedium } from '../../../support/builders.ts'
import { DAY, HOUR, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const key = 'abcdefabcdef'
const ask = async (now = NOON, categoryIds: string[] = [], places = ['home']) => {
  const reading = reader(store.db, now)
  const ads = await loadAds(reading, { page: 'p', places, categoryIds })
  return { ads, changesAt: reading.changesAt }
}
const house = { placements: ['home'], key }

test('the picture and the link have addresses by which they are counted, and words of their own', async () => {
  const { id } = await aMedium(store.db, { alt: 'In the library', caption: 'Not here' })
  await aCampaign(store.db, { ...house, pictureId: id, label: 'Advertisement' })
  const { ads } = await ask()
  expect(ads).toMatchObject([
    {
      ...{ place: 'home', label: 'Advertisement', href: `/ad/${key}/home/` },
      picture: {
        ...{
          src: urls.adPicture(key, 'home', 'full-640.jpg'),
          alt: 'The new issue',
          captionHtml: null,
          width: 640,
          height: 427,
        },
        sources: [{ type: 'image/webp', srcset: `${urls.adPicture(key, 'home', 'full-640.webp')} 640w` }],
      },
    },
  ])
})

test('it runs from its first to its last day, and the page changes by itself', async () => {
  await aCampaign(store.db, { ...house, firstDay: '2026-01-16', lastDay: '2026-01-16' })
  const [begins, ends] = [Date.UTC(2026, 0, 16), Date.UTC(2026, 0, 17)]
  expect(await ask()).toEqual({ ads: [], changesAt: begins })
  expect(await ask(begins)).toMatchObject({ ads: [{ place: 'home' }], changesAt: ends })
  expect((await ask(ends)).ads).toEqual([])
})

test('one of several changes every hour; one alone does not', async () => {
  await aCampaign(store.db, house)
  expect((await ask()).changesAt).toBe(Number.POSITIVE_INFINITY)
  await aCampaign(store.db, { ...house, key: '111111111111' })
  expect((await ask(NOON + 1)).changesAt).toBe(NOON + HOUR)
})

test('a campaign for a section is on its pages and on all below, and nowhere else', async () => {
  const parent = await aCategory(store.db, { name: 'Conditions' })
  const gout = await aCategory(store.db, { name: 'Gout', parentId: parent.id })
  const other = await aCategory(store.db, { name: 'Opinion' })
  await aCampaign(store.db, { ...house, sections: [parent.id] })
  const count = async (ids: string[]) => (await ask(NOON, ids)).ads.length
  expect([
    await count([gout.id]),
    await count([parent.id]),
    await count([other.id]),
    await count([]),
  ]).toEqual([1, 1, 0, 0])
})

test('what is paused is nowhere', async () => {
  await aCampaign(store.db, { ...house, isPaused: true })
  expect((await ask(NOON + DAY)).ads).toEqual([])
})
