// Whether something that opens or is said at the desk is for everyone: by day, by night, in the system's colours, enlarged.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { faults } from '../axe.ts'
import { overflow } from '../running/visits.ts'

/** By night only colours differ. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** Which colours are clear enough, the system says; what is large enough was asked before. */
const BUT_COLOURS = ['wcag2a', 'wcag21a']

/** Wide windows at 200 and at 400 %. */
const ENLARGED = [640, 320]

/** `part` is what has come, and the whole page is asked with it. Leaves the page by day, and wide. */
export async function expectIsForEveryone(page: Page, part: Locator): Promise<void> {
  const exclude = 'iframe'
  expect(await faults(page, { exclude })).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faults(page, { exclude, rules: COLOURS })).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  expect(await faults(page, { exclude, rules: BUT_COLOURS })).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  for (const width of ENLARGED) {
    await page.setViewportSize({ width, height: 700 })
    expect([width, await overflow(page), await beyond(part)]).toEqual([width, 0, 0])
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** How many pixels of it lie beyond its own edge. */
function beyond(part: Locator): Promise<number> {
  return part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
}
