// What a campaign means for readers: the next request shows it, its days begin and end by themselves, and sponsored pages have none.
import { expect, test } from 'vitest'
import { appendLog } from '../../../db/store/log.ts'
import { addAdCounts, findLastCampaign, listCampaignIds } from '../../../db/store/publication/ads.ts'
import { noteFills } from '../../../lib/ads/fills.ts'
import { addCampaign, fieldsOf, saveCampaign } from '../../../lib/ads/save.ts'
import { DAY, deskOf, HOUR, managingEditor } from '../../support/cast.ts'
import { readPage, SPONSORED, UNSPLIT } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const desk = () => deskOf(managingEditor, site.db, AS_OF)
const home = async () => (await readPage(site.origin, '/')).attribute('#home .advert__link', 'href')
const lastOf = async (id: string) => {
  const row = await findLastCampaign(site.db, id)
  if (!row) throw new Error('There is none.')
  return { base: row.id, fields: fieldsOf(row) }
}
const day = (days: number) => new Date(AS_OF + days * DAY).toISOString().slice(0, 10)

/** Paid, on the front page, with the picture of another one of the demo. */
async function aFrontPageCampaign(mostTotal: number | null = null) {
  const [first = ''] = await listCampaignIds(site.db)
  const { fields } = await lastOf(first)
  const [creative] = fields.creatives
  if (!creative) throw new Error('The demo has no campaign with a picture.')
  const { id } = await addCampaign(desk(), {
    fields: {
      ...fields,
      ...{ name: 'Lamps', advertiser: 'Lamps that are not there', kind: 'paid', placements: ['home'] },
      ...{ sections: [], firstDay: day(0), lastDay: day(1), mostTotal, isPaused: false },
      creatives: [{ ...creative, key: null, href: 'https://lamps.example/' }],
    },
  })
  const key = (await lastOf(id)).fields.creatives[0]?.key ?? ''
  return { id, key, link: `/ad/${key}/home/` }
}

test('the next request shows it, its link leads on, and it goes when its last day is over', async () => {
  const before = await home()
  expect(before).toMatch(/^\/ad\/[0-9a-f]{12}\/home\/$/)
  const { id, link } = await aFrontPageCampaign()
  expect(await home()).toBe(link)
  const { status, location, headers } = await ask(site.origin, link)
  expect([status, location]).toEqual([302, 'https://lamps.example/'])
  expect([headers.get('cache-control'), headers.get('set-cookie')]).toEqual(['no-store', null])
  const source = (await readPage(site.origin, '/')).attribute('#home img', 'src') ?? ''
  expect(source.startsWith(link)).toBe(true)
  const picture = await ask(site.origin, source)
  expect([picture.status, picture.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])

  site.moveClock(Date.parse(`${day(2)}T00:00:00Z`))
  expect(await home()).toBe(before)
  site.moveClock(AS_OF)
  expect(await home()).toBe(link)
  const { base, fields } = await lastOf(id)
  await saveCampaign(desk(), { base, fields: { ...fields, isPaused: true } }, { id })
  expect(await home()).toBe(before)
})

test('it ends at the next request after it was shown as often as it may', async () => {
  const { id, key, link } = await aFrontPageCampaign(2)
  expect(await home()).toBe(link)
  await site.db.write(async (tx) => {
    await addAdCounts(tx, [{ day: day(0), key, placement: 'home', impressions: 2, clicks: 0 }])
    const isEnded = await noteFills(tx, day(0), id, { mostTotal: 2, mostDaily: null })
    expect(isEnded).toBe(true)
    await appendLog(tx, AS_OF, ['ads'])
  })
  expect(await home()).not.toBe(link)
})

test('whatever hour it is, a place of an article has an advertisement that is counted', async () => {
  const seen = new Set<string | null>()
  for (let hour = 0; hour < 12; hour += 1) {
    site.moveClock(AS_OF + hour * HOUR)
    seen.add((await readPage(site.origin, UNSPLIT)).attribute('#advert-2 .advert__link', 'href'))
  }
  site.moveClock(AS_OF)
  expect([...seen].every((href) => href?.startsWith('/ad/'))).toBe(true)
})

test('a sponsored page has none, and programs are told to stay away from what is counted', async () => {
  const page = await readPage(site.origin, SPONSORED)
  expect(page.html).not.toContain('/ad/')
  expect((await ask(site.origin, '/robots.txt')).text).toContain('Disallow: /ad/')
  expect((await ask(site.origin, '/ad/000000000000/home/')).status).toBe(404)
})
