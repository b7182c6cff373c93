import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { faults } from '../../support/axe.ts'
import { ESSAY, IN_BROWSERS, NOTICES, TEMPLATES } from '../../support/pages.ts'
import { sharedSite } from '../../support/running/site.ts'
import { layoutShifts, overflow, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()

/** A window of 1280 pixels at 200 %, a phone, and 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
const NARROW = [640, 390, 320]

/** Nobody sees less: one icon of eight pixels that finds its place late counts 0.000005, a line of text a hundred times as much. */
const SEEN = 0.0002

/** By night only colours differ. */
const COLOURS = ['color-contrast', 'link-in-text-block']

describe.each(Object.entries({ ...TEMPLATES, ...IN_BROWSERS, ...NOTICES }))('%s', (_, path) => {
  test('breaks no policy, loads no framework, stands still, is accessible by day and by night and fits narrow windows', async () => {
    const { page, noted } = await readers.open({ colorScheme: 'light' })
    await page.goto(site.origin + path)
    expect(await layoutShifts(page, SEEN)).toEqual([])
    expect(noted.violations).toEqual([])
    expect(noted.frameworkScripts).toEqual([])
    expect(noted.complaints.filter((text) => !/status of 404/.test(text))).toEqual([])
    expect(await faults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faults(page, { rules: COLOURS })).toEqual([])
    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 844 })
      expect({ width, overflow: await overflow(page) }).toEqual({ width, overflow: 0 })
    }
  })
})

const SCREEN_ONLY = ['#menu', '.promo', '.advert', '.pager', '.share', '.related', '.site-foot__nav', '.skip']

test('on paper the single page is the whole text with its references, without what only a screen needs', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}${ESSAY}?singlepage=1`)
  await page.emulateMedia({ media: 'print' })
  const paragraphs = await page.locator('.prose__part > p').all()
  expect(paragraphs.length).toBeGreaterThan(40)
  for (const paragraph of paragraphs) expect(await paragraph.isVisible()).toBe(true)
  expect(await page.locator('.references__entry').last().isVisible()).toBe(true)
  expect(await page.locator('.byline').isVisible()).toBe(true)
  const cited = page.locator('.on-paper')
  expect(await cited.isVisible()).toBe(true)
  expect(await cited.textContent()).toMatch(/^How to cite .+http\S+\/article\//)
  for (const kind of SCREEN_ONLY) {
    const shown = await Promise.all((await page.locator(kind).all()).map((element) => element.isVisible()))
    expect({ kind, shown: shown.includes(true) }).toEqual({ kind, shown: false })
  }
})

test('with forced colours the page that is read still differs from the others', async () => {
  const { page } = await readers.open({ forcedColors: 'active' })
  await page.goto(`${site.origin}${ESSAY}2/`)
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
  expect(await look(page.locator('.pager__current'))).not.toEqual(
    await look(page.locator('.pager__link').first()),
  )
})

test('with the largest text that the site offers, and with the browser’s own at 200 %, nothing is pushed out', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}/`)
  await page.evaluate(() => localStorage.setItem('display', '{"text":"largest"}'))
  for (const width of [1280, 1024, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(site.origin + ESSAY)
    expect({ width, overflow: await overflow(page) }).toEqual({ width, overflow: 0 })
  }
  await page.evaluate(() => localStorage.clear())
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(site.origin + ESSAY)
    expect({ width, overflow: await overflow(page) }).toEqual({ width, overflow: 0 })
  }
})

function look(element: Locator) {
  return element.evaluate((one) => {
    const { color, fontWeight, textDecorationLine, borderBlockEndStyle, outlineStyle } = getComputedStyle(one)
    return { color, fontWeight, textDecorationLine, borderBlockEndStyle, outlineStyle }
  })
}
