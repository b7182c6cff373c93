// Every screen of the desk in a real browser: nothing complains, everyone can use it by day and by night, with the keyboard alone and enlarged, and it fits a telephone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faults } from '../support/axe.ts'
import { enter, PEOPLE } from '../support/desk/newsroom.ts'
import { DESK_SCREENS, deskPath, settled } from '../support/desk/screens.ts'
import { focusFaults } from '../support/focus.ts'
import { sharedSite } from '../support/running/site.ts'
import { overflow, visits } from '../support/running/visits.ts'

const site = sharedSite()
const people = visits()

/** By night only colours differ, and on a telephone sizes: the rest was asked in the wide window by day. */
const COLOURS_AND_SIZES = ['color-contrast', 'link-in-text-block', 'target-size']

test.each(DESK_SCREENS)(
  '%s is quiet, accessible by day and by night, and fits a telephone',
  async (screen) => {
    const { page, noted } = await people.tab((window) => enter(window, site.origin, PEOPLE.wilhelmina))
    await page.emulateMedia({ colorScheme: 'light' })
    const response = await page.goto(site.origin + (await deskPath(site.db, screen)))
    expect(response?.status()).toBe(200)
    await settled(page, screen)
    expect(await faults(page, { exclude: 'iframe' })).toEqual([])
    expect(await focusFaults(page, 'forwards')).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await overflow(page)).toBe(0)
    expect(await faults(page, { exclude: 'iframe', rules: COLOURS_AND_SIZES })).toEqual([])
    // What a window of 1280 pixels is at 200 and at 400 %.
    await page.setViewportSize({ width: 640, height: 450 })
    expect(await overflow(page)).toBe(0)
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await overflow(page)).toBe(0)
    expect(await focusFaults(page, 'forwards')).toEqual([])
    expect(noted.violations).toEqual([])
    // The test's own script is what the preview's frame refuses: the draft has none.
    expect(noted.complaints.filter((text) => !/^Blocked script execution in .*sandboxed/.test(text))).toEqual(
      [],
    )
  },
)

/** Screens with a bar that stays in sight, and what brings it there, or makes it as high as it gets. */
const BARS: Record<string, (page: Page) => Promise<unknown>> = {
  '/desk/articles/': (page) => page.locator('tbody input[type=checkbox]').first().check(),
  '/desk/media/': (page) => page.locator('.card__choose').first().check(),
  '/desk/settings/': (page) => page.getByLabel('Name', { exact: true }).fill('Another name'),
  '/desk/front-page/': async () => {},
  ARTICLE: async () => {},
}

test.each(Object.entries(BARS))('on %s no bar covers what Shift+Tab goes back to', async (screen, bring) => {
  const { page } = await people.tab((window) => enter(window, site.origin, PEOPLE.wilhelmina))
  await page.setViewportSize({ width: 640, height: 450 })
  await page.goto(site.origin + (await deskPath(site.db, screen)))
  await settled(page, screen)
  await bring(page)
  expect(await focusFaults(page, 'backwards')).toEqual([])
  expect(await focusFaults(page, 'forwards')).toEqual([])
})
