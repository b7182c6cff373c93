// Campaigns, their pictures and their counts, as the store keeps them.
import { expect, test } from 'vitest'
import {
  listAdCounts,
  listAdPictures,
  listCampaignActs,
  listCampaignVersions,
  listFilledCampaigns,
  listStandingCampaigns,
  sumAdCounts,
} from '../../../../../db/desk/publication/ads.ts'
import {
  findAdPicture,
  findCreative,
  listCampaigns,
  listFills,
} from '../../../../../db/reader/publication/ads.ts'
import {
  addAdCounts,
  countImpressions,
  deleteFills,
  findLastCampaign,
  listCampaignIds,
  putFill,
} from '../../../../../db/store/publication/ads.ts'
import {
  countCampaignsNaming,
  listCampaignsNaming,
  putCampaignAgain,
  setSections,
} from '../../../../../db/store/publication/campaign-sections.ts'
import { aCampaign, aMedium } from '../../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

export function campaignsAreVersions(open: OpenStore): void {
  const store = freshStore(open)
  const key = 'abcdefabcdef'

  test('of the versions of a campaign one is visible at any moment, and its address leads where the newest says', async () => {
    const { db } = store
    const first = await aCampaign(db, { key, href: '/old/' })
    await aCampaign(db, { campaignId: first.id, key, href: '/new/', name: 'Renamed', visibleFrom: NOON })
    const names = async (now: number) =>
      (await listCampaigns(reader(db, now))).map(({ campaign }) => campaign.name)
    expect([await names(NOON - 1), await names(NOON)]).toEqual([['house'], ['Renamed']])
    expect((await findLastCampaign(db, first.id))?.creatives).toMatchObject([{ key, href: '/new/' }])
    const leadsTo = async (now: number) => (await findCreative(reader(db, now), key))?.href
    expect([await leadsTo(NOON - 1), await leadsTo(NOON)]).toEqual(['/old/', '/new/'])
    expect(await findCreative(reader(db), 'none')).toBeNull()
    expect(await findLastCampaign(db, 'none')).toBeNull()
    expect(await listCampaignIds(db)).toEqual([first.id])
  })

  test('an address goes on leading to where it led after its campaign was paused, or has lost the picture', async () => {
    const { db } = store
    const first = await aCampaign(db, { key, href: '/old/' })
    await aCampaign(db, { campaignId: first.id, isPaused: true, visibleFrom: NOON })
    expect(await listCampaigns(reader(db, NOON))).toEqual([])
    expect((await findCreative(reader(db, NOON), key))?.href).toBe('/old/')
    expect((await findAdPicture(reader(db, NOON), key, '970x250'))?.placements).toEqual(['advert'])
  })

  test('a picture that was taken out is nobody’s a day later; one that stands stays', async () => {
    const { db } = store
    const first = await aCampaign(db, { key, visibleFrom: NOON - 9 * DAY })
    const isThere = async (now: number) => (await findAdPicture(reader(db, now), key, '970x250')) !== null
    expect(await isThere(NOON)).toBe(true)
    await aCampaign(db, { campaignId: first.id, key: 'fedcbafedcba', visibleFrom: NOON })
    expect([await isThere(NOON + DAY - 1), await isThere(NOON + DAY)]).toEqual([true, false])
  })

  test('of one advertisement each size has its picture, and an address of one that is gone has the last', async () => {
    const { db } = store
    const [broad, tall] = [(await aMedium(db)).id, (await aMedium(db)).id]
    const pictures = [
      { size: '970x250' as const, pictureId: broad },
      { size: '300x600' as const, pictureId: tall },
    ]
    const first = await aCampaign(db, { creatives: [{ key, pictures, alt: 'A', href: '/' }] })
    await aCampaign(db, { campaignId: first.id, key, pictureId: tall, visibleFrom: NOON })
    const pictureOf = async (now: number, size: string) =>
      (await findAdPicture(reader(db, now), key, size))?.picture.id
    expect([await pictureOf(NOON - 1, '970x250'), await pictureOf(NOON, '970x250')]).toEqual([broad, tall])
    expect([await pictureOf(NOON, '300x600'), await pictureOf(NOON, '320x100')]).toEqual([tall, undefined])
    const rows = await listCampaigns(reader(db, NOON - 1))
    expect(rows.map(({ size }) => size).sort()).toEqual(['300x600', '970x250'])
    const versions = await listCampaignVersions(deskOf(managingEditor, db), first.id)
    expect(versions.map(({ creatives }) => creatives[0]?.pictures.length)).toEqual([1, 2])
  })

  test('counts add up by day, place and picture; what no campaign has is dropped', async () => {
    const { db } = store
    const { id } = await aCampaign(db, { key })
    const one = { day: '2026-01-15', key, placement: 'home', impressions: 2, clicks: 1 }
    const write = () =>
      db.write((tx) => addAdCounts(tx, [one, { ...one, placement: 'advert-1' }, { ...one, key: 'gone' }]))
    expect(await write()).toEqual([id])
    await write()
    await db.write((tx) => addAdCounts(tx, [{ ...one, day: '2026-01-16' }]))
    expect(await countImpressions(db, id)).toBe(10)
    expect(await countImpressions(db, id, '2026-01-15')).toBe(8)
    expect(await countImpressions(db, 'none')).toBe(0)
  })

  test('as many counts as may wait are written', async () => {
    const { db } = store
    const { id } = await aCampaign(db, { key })
    const days = Array.from({ length: 6000 }, (_, day) => `day-${day}`)
    const counted = days.map((day) => ({ day, key, placement: 'home', impressions: 1, clicks: 0 }))
    expect(await db.write((tx) => addAdCounts(tx, counted))).toEqual([id])
    expect(await countImpressions(db, id)).toBe(6000)
  })

  test('what was shown enough is said once, for a day or for good', async () => {
    const { db } = store
    const put = (day: string) => db.write((tx) => putFill(tx, 'one', day))
    expect([await put(''), await put(''), await put('2026-01-15')]).toEqual([true, false, true])
    const fills = async (day: string) => listFills(reader(db, NOON + DAY), day)
    expect(await fills('2026-01-15')).toHaveLength(2)
    expect(await fills('2026-01-16')).toEqual([{ campaignId: 'one', isForDay: false }])
    await db.write((tx) => deleteFills(tx, 'one'))
    expect(await fills('2026-01-15')).toEqual([])
  })

  test('versions are found by a section of theirs, and what stands stands once more with its pictures', async () => {
    const { db } = store
    const sections = ['gout', 'joints']
    const first = await aCampaign(db, { key, sections: ['gout-2'], visibleFrom: NOON - DAY })
    const second = await aCampaign(db, { campaignId: first.id, key, sections, name: 'B', visibleFrom: NOON })
    await aCampaign(db, { campaignId: 'other', sections: ['g_ut'] })
    const found = async (id: string) => (await listCampaignsNaming(db, id)).map((row) => row.id)
    expect(await found('gout')).toEqual([second.id])
    expect([await found('%'), await found('out'), (await found('g_ut')).length]).toEqual([[], [], 1])
    expect(await listCampaignsNaming(db, 'gout')).toEqual([
      { id: second.id, campaignId: first.id, sections, visibleFrom: NOON, isStanding: true },
    ])
    expect([await countCampaignsNaming(db, 'gout'), await countCampaignsNaming(db, 'gout-2')]).toEqual([1, 0])
    await db.write((tx) => setSections(tx, second.id, ['joints']))
    const again = { id: 'v3', at: NOON + DAY }
    expect(await db.write((tx) => putCampaignAgain(tx, first.id, again))).toBe('B')
    const last = await findLastCampaign(db, first.id)
    expect(last).toMatchObject({ id: 'v3', sections: ['joints'], visibleFrom: NOON + DAY })
    expect(last?.creatives).toMatchObject([{ key, pictures: [{ size: '970x250' }] }])
    expect(await found('joints')).toEqual([second.id, 'v3'])
    expect(await countCampaignsNaming(db, 'joints')).toBe(1)
  })

  test('the desk has every campaign as it stands, its versions, and its numbers, the newest day first', async () => {
    const { db } = store
    const desk = deskOf(managingEditor, db)
    const first = await aCampaign(db, { key, name: 'Before' })
    await aCampaign(db, { campaignId: first.id, key, name: 'After', visibleFrom: NOON })
    const standing = await listStandingCampaigns(desk)
    expect(standing.map(({ campaign }) => campaign.name)).toEqual(['After'])
    const pictureId = standing[0]?.picture?.id ?? ''
    expect((await listAdPictures(desk, [pictureId])).map(({ id }) => id)).toEqual([pictureId])
    const versions = await listCampaignVersions(desk, first.id)
    expect(versions.map(({ name, creatives }) => [name, creatives.length])).toEqual([
      ['After', 1],
      ['Before', 1],
    ])
    expect([await listCampaignVersions(desk, 'none'), (await listCampaignActs(desk, first.id)).size]).toEqual(
      [[], 0],
    )
    for (const day of ['2026-01-14', '2026-01-15'])
      await db.write((tx) => addAdCounts(tx, [{ day, key, placement: 'home', impressions: 2, clicks: 1 }]))
    expect((await sumAdCounts(desk)).get(first.id)).toEqual({ impressions: 4, clicks: 2 })
    expect((await listAdCounts(desk, first.id)).map(({ day }) => day)).toEqual(['2026-01-15', '2026-01-14'])
    await db.write((tx) => putFill(tx, first.id, '2026-01-15'))
    expect(await listFilledCampaigns(desk, '2026-01-15')).toHaveLength(1)
  })
}
