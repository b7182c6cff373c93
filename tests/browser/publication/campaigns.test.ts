// A managing editor brings a campaign before readers: refused where it should be, previewed, shown, followed, paused, taken back.
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

/** What stands in the front page's place in a broad window: one made for phones may stand there for them alone. */
const BROAD = '.advert:not(.advert--beside, .advert--no-desktop)'

const readers = async () =>
  (await readPage(site.origin, '/')).attribute(`${BROAD} .advert__link`, 'href') ?? ''
const leadsTo = async () => (await ask(site.origin, await readers())).location
const picture = async (width: number, height: number) => ({
  name: `${width}.png`,
  mimeType: 'image/png',
  buffer: await sharp({ create: { width, height, channels: 3, background: '#205060' } })
    .png()
    .toBuffer(),
})

test('a campaign is made, refused in words, shown, paused, and taken back', async () => {
  const before = await leadsTo()
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/ads/`)
  await page.getByRole('link', { name: 'New campaign' }).click()
  await page.getByLabel('Name, for the newsroom').fill('Lamps, summer')
  await page.getByLabel('Advertiser').fill('Lamps that are not there')
  await page.getByLabel('Front page', { exact: true }).check()
  await page.getByLabel('Weight').fill('0')
  await page.getByRole('button', { name: 'Add an advertisement' }).click()
  await page.getByRole('button', { name: 'Choose a picture… Billboard, 970 × 250' }).click()
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles(await picture(600, 500))
  // Until then nothing behind it can be typed into.
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByLabel('What the picture says').fill('A lamp, and the words See the stairs')
  await page.getByLabel('Link').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Give a whole address', { exact: false }).first().waitFor()
  await page.getByText('With a weight of 0', { exact: false }).first().waitFor()
  await page.getByLabel('Weight').fill('3')
  await page.getByLabel('Link').fill('https://lamps.example/summer/')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('This picture is 600 × 500 pixels.', { exact: false }).first().waitFor()
  expect(await leadsTo()).toBe(before)

  await page.getByRole('button', { name: 'Another picture… Billboard' }).click()
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles(await picture(970, 250))
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const inside = page.frameLocator('.preview__frame')
  await inside.getByRole('link', { name: 'A lamp, and the words See the stairs' }).waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/desk\/ads\/[0-9a-f-]{36}\/$/)
  await page.getByText('Running, without end').waitFor()
  expect(await leadsTo()).toBe('https://lamps.example/summer/')

  await page.getByLabel('Paused', { exact: false }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('It was paused.').waitFor()
  expect(await leadsTo()).toBe(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Taken back. The campaign is as it was.').waitFor()
  expect(await leadsTo()).toBe('https://lamps.example/summer/')
  expect(noted.violations).toEqual([])
  const others = noted.complaints.filter((text) => !/^Blocked script execution in .*sandboxed|422/.test(text))
  expect(others).toEqual([])
})

test('a reader’s browser keeps room for the advertisement, and follows it without a cookie', async () => {
  const { page, noted } = await people.open()
  await page.route('**/ad/**', async (route) => {
    if (/\/\d+x\d+-\d+\.\w+$/.test(route.request().url())) return route.abort()
    return route.continue()
  })
  await page.goto(`${site.origin}/`)
  const advert = page.locator(BROAD)
  await advert.scrollIntoViewIfNeeded()
  const waiting = await advert.boundingBox()
  await page.unroute('**/ad/**')
  await page.reload()
  await advert.scrollIntoViewIfNeeded()
  await page.waitForFunction(
    (broad) => document.querySelector<HTMLImageElement>(`${broad} img`)?.complete,
    BROAD,
  )
  expect((await advert.boundingBox())?.height).toBeCloseTo(waiting?.height ?? 0, 0)
  const cookies = await page.context().cookies()
  expect(cookies).toEqual([])
  expect(noted.violations).toEqual([])
})
