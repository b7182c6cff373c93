// What the places of a page show: by days, sections and weights, and when the page changes by itself.
import { expect, test } from 'vitest'
import { type SizeName, sizeOf } from '../../../../lib/ads/placements.ts'
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
  const file = (format: string) => urls.adPicture(key, 'home', `970x250-640.${format}`)
  expect(ads).toEqual([
    {
      ...{ id: 'home', place: 'home', label: 'Advertisement', href: `/ad/${key}/home/`, isBeside: false },
      ...{ alt: 'The new issue', screens: ['phone', 'tablet', 'desktop'] },
      pictures: [
        {
          ...{ from: 'phone', width: 970, height: 250, missing: false },
          ...{ src: file('jpg'), srcset: file('jpg'), webp: file('webp') },
        },
      ],
    },
  ])
})

const sizes = async (key: string, ...names: SizeName[]) => {
  const pictures = []
  for (const size of names) {
    const { width, height } = sizeOf(size)
    const renditions = [1, 2].map((times) => ({
      ...{ variant: 'full' as const, format: 'jpg' as const },
      ...{ width: width * times, height: height * times },
    }))
    const medium = await aMedium(store.db, { width: 2 * width, height: 2 * height, renditions })
    pictures.push({ size, pictureId: medium.id })
  }
  return [{ key, pictures, alt: 'A lamp', href: '/' }]
}

test('each screen gets the size that was made for it, with its measures and one file more for sharp screens', async () => {
  await aCampaign(store.db, { ...house, creatives: await sizes(key, '970x250', '728x90', '300x250') })
  const { ads } = await ask()
  expect(ads).toHaveLength(1)
  expect(ads[0]?.pictures.map(({ from, width, height }) => [from, width, height])).toEqual([
    ['phone', 300, 250],
    ['tablet', 728, 90],
    ['desktop', 970, 250],
  ])
  expect(ads[0]?.pictures[0]?.srcset).toBe(
    `${urls.adPicture(key, 'home', '300x250-300.jpg')}, ${urls.adPicture(key, 'home', '300x250-600.jpg')} 2x`,
  )
})

test('who has nothing for a phone leaves the phone to who has; both stand on the page, each for its screens', async () => {
  await aCampaign(store.db, { ...house, kind: 'paid', creatives: await sizes(key, '970x250') })
  const other = '111111111111'
  await aCampaign(store.db, { ...house, creatives: await sizes(other, '970x250', '320x100'), key: other })
  const { ads } = await ask()
  expect(ads.map(({ id, href, screens }) => [id, href, screens])).toEqual([
    ['home', `/ad/${other}/home/`, ['phone']],
    ['home_tablet', `/ad/${key}/home/`, ['tablet', 'desktop']],
  ])
})

test('beside lists a place is there for wide screens alone, as tall as the campaign’s picture', async () => {
  const placements = ['sidebar']
  await aCampaign(store.db, { ...house, placements, creatives: await sizes(key, '300x600', '300x250') })
  const { ads } = await ask(NOON, [], ['sidebar'])
  expect(ads).toMatchObject([{ id: 'sidebar_advert', isBeside: true, screens: ['desktop'] }])
  expect(ads[0]?.pictures.map(({ height }) => height)).toEqual([600])
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
