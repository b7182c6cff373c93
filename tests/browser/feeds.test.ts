// An administrator looks after the feeds: what is in each as subscribers get it, who fetches it, and the hub.
import { parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { addFetches } from '../../db/store/feeds/fetches.ts'
import { utcDay } from '../../lib/dates.ts'
import { enter, PEOPLE } from '../support/desk/newsroom.ts'
import { AS_OF } from '../support/running/demo-data.ts'
import { ask } from '../support/running/fetching.ts'
import { sharedSite } from '../support/running/site.ts'
import { overflow, visits } from '../support/running/visits.ts'

const site = sharedSite()
const people = visits()

const GOUT = '/category/focusrheum/gout/'
const HUB = 'https://hub.example/'

test('one feed is chosen and looked into, with who fetches it; a hub is refused, set, named by feeds, and taken away', async () => {
  const fetched = { fetches: 8, unchanged: 6, subscribers: 12, lastAt: AS_OF }
  await site.db.write((tx) =>
    addFetches(tx, [{ day: utcDay(AS_OF), page: GOUT, format: 'rss', reader: 'Heronboat', ...fetched }]),
  )
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.wilhelmina)
  await page.goto(`${site.origin}/desk/feeds/`)
  const link = page.locator(`a[href$="?of=${encodeURIComponent(GOUT)}"]`)
  const row = page.getByRole('region', { name: 'All sections' }).getByRole('row').filter({ has: link })
  expect((await row.getByRole('cell').allInnerTexts())[0]).toBe('8')
  await link.click()
  await page.waitForURL(`**/desk/feeds/?of=${encodeURIComponent(GOUT)}`)
  await page.getByText('No faults in any of the three forms', { exact: false }).waitFor()

  const { items = [] } = parseRssFeed((await ask(site.origin, `${GOUT}feed/`)).text)
  await page.getByText('Its entries, as subscribers see them').click()
  const entries = page.locator('.feed-health__entry > summary')
  expect(await entries.count()).toBe(items.length)
  await entries.first().press('Enter')
  const opened = page.locator('.feed-health__entry[open]')
  expect(await opened.locator('summary').textContent()).toContain(items[0]?.title)
  expect((await opened.locator('.feed-health__text').textContent())?.length).toBeGreaterThan(100)
  await page.getByText('Programs that fetch this feed').click()
  const program = page.locator('details').getByRole('row', { name: /^Heronboat/ })
  expect(await program.getByRole('cell').allInnerTexts()).toEqual(['8', '75 %', '12', expect.anything()])
  const wide = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await overflow(page)).toBe(0)
  if (wide) await page.setViewportSize(wide)

  const hub = page.getByLabel('Address of the hub')
  const save = page.getByRole('region', { name: 'Hub' }).getByRole('button', { name: 'Save' })
  await hub.fill('ftp://hub.example/')
  await save.click()
  await page
    .getByText('Give the whole address of the hub, such as https://hub.example/, or nothing.')
    .waitFor()
  expect(await hub.inputValue()).toBe('ftp://hub.example/')
  await hub.fill(HUB)
  await save.click()
  await page.getByText('None is set.').waitFor({ state: 'detached' })
  expect(await hub.inputValue()).toBe(HUB)
  expect((await ask(site.origin, `${GOUT}feed/`)).text).toContain(`href="${HUB}"`)
  await hub.fill('')
  await save.click()
  await page.getByText('None is set.').waitFor()
  expect((await ask(site.origin, `${GOUT}feed/`)).text).not.toContain(HUB)
  expect(noted.violations).toEqual([])
  expect(noted.complaints.filter((text) => !text.includes('422'))).toEqual([])
})

test('an editor reads which hub there is, and finds no way to change it', async () => {
  const { page } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.ottilie)
  await page.goto(`${site.origin}/desk/feeds/`)
  await page.getByRole('heading', { name: 'Hub', exact: true }).waitFor()
  expect(await page.getByLabel('Address of the hub').count()).toBe(0)
})
