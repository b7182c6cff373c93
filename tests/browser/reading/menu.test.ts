import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sharedSite } from '../../support/running/site.ts'
import { NOTHING, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()

const section = (page: Page, name: string) =>
  page.locator('#menu summary', { hasText: new RegExp(`^${name}$`) })
const panel = (page: Page, name: string) => section(page, name).locator('xpath=..').locator('.menu__panel')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

test('by keyboard a section opens with Enter, is walked with arrows and closes with Escape', async () => {
  const { page, noted } = await readers.open()
  await page.goto(`${site.origin}/`)
  await section(page, 'Conditions').focus()
  await page.keyboard.press('Enter')
  expect(await panel(page, 'Conditions').isVisible()).toBe(true)
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toMatch(/^All in Conditions/)
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toBe('Axial Spondyloarthritis')
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toMatch(/^All in Conditions/)
  await page.keyboard.press('Escape')
  expect(await panel(page, 'Conditions').isVisible()).toBe(false)
  expect(await focused(page)).toBe('Conditions')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe('FocusRheum')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toBe('Search')
  await page.keyboard.press('Home')
  expect(await focused(page)).toBe('Conditions')
  await page.keyboard.press('ArrowDown')
  expect(await panel(page, 'Conditions').isVisible()).toBe(true)
  expect(noted).toEqual(NOTHING)
})

test('by keyboard a reader reaches the third level and goes there', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}/`)
  await section(page, 'Guidance').focus()
  await page.keyboard.press('Enter')
  for (let steps = 0; steps < 20 && (await focused(page)) !== 'EULAR/Other'; steps++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/category/guidance/meeting-reports/eular-other/')
})

test('a click opens one section at a time, and a click elsewhere closes it', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}/`)
  await section(page, 'Opinion').click()
  expect(await panel(page, 'Opinion').isVisible()).toBe(true)
  await section(page, 'Career').click()
  expect(await panel(page, 'Career').isVisible()).toBe(true)
  expect(await panel(page, 'Opinion').isVisible()).toBe(false)
  await page.locator('.masthead__tagline').click()
  expect(await panel(page, 'Career').isVisible()).toBe(false)
})

test('nothing opens by merely passing over it', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}/`)
  await section(page, 'Conditions').hover()
  expect(await panel(page, 'Conditions').isVisible()).toBe(false)
})

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('on a phone the menu is a drawer that opens and leads on by touch, %s', async (_, javaScriptEnabled) => {
  const { page } = await readers.open({ ...phone, javaScriptEnabled })
  await page.goto(`${site.origin}/`)
  const menu = page.locator('#menu')
  expect(await menu.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Menu', exact: true }).tap()
  expect(await menu.isVisible()).toBe(true)
  await section(page, 'Guidance').tap()
  await menu.getByRole('link', { name: 'Ethics' }).tap()
  await page.waitForURL('**/category/guidance/ethics/')
  expect(await menu.isVisible()).toBe(false)
})

test('the drawer closes with its button and with Escape', async () => {
  const { page } = await readers.open(phone)
  await page.goto(`${site.origin}/`)
  const open = page.getByRole('button', { name: 'Menu', exact: true })
  await open.tap()
  await page.getByRole('button', { name: 'Close the menu' }).tap()
  expect(await page.locator('#menu').isVisible()).toBe(false)
  await open.tap()
  await page.keyboard.press('Escape')
  expect(await page.locator('#menu').isVisible()).toBe(false)
})

test('what a finger must hit is large enough', async () => {
  const { page } = await readers.open(phone)
  await page.goto(`${site.origin}/`)
  await page.getByRole('button', { name: 'Menu', exact: true }).tap()
  await section(page, 'Conditions').tap()
  const small = await page
    .locator('#menu summary, #menu details[open] a')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.textContent),
    )
  expect(small).toEqual([])
})

test('without JavaScript a section opens by keyboard too', async () => {
  const { page } = await readers.open({ javaScriptEnabled: false })
  await page.goto(`${site.origin}/`)
  await section(page, 'Opinion').focus()
  await page.keyboard.press('Enter')
  expect(await panel(page, 'Opinion').isVisible()).toBe(true)
  await page.locator('#menu').getByRole('link', { name: 'Video', exact: true }).click()
  expect(page.url()).toBe(`${site.origin}/category/opinion/rheuminations/video/`)
})

test('the section one is in is marked', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}/category/guidance/ethics/`)
  expect(await page.locator('#menu summary[aria-current]').allTextContents()).toEqual(['Guidance'])
  expect(await page.locator('#menu a[aria-current=page]').textContent()).toBe('Ethics')
})
