// The lower part of the front page waits until a reader comes near: a telephone paints the top sooner for it.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sharedSite } from '../../support/running/site.ts'
import { layoutShifts, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()

describe.each([390, 1280])('at %i pixels', (width) => {
  test('what is below the first screens is laid out when a reader comes near, and nothing moves', async () => {
    const { page } = await readers.open({ viewport: { width, height: 800 } })
    await page.goto(`${site.origin}/`)
    const before = await parts(page)
    expect(before.length).toBeGreaterThan(3)
    expect(before.at(-1)?.isLaidOut).toBe(false)
    const height = await heightOf(page)
    expect(await layoutShifts(page)).toEqual([])
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(async () => (await parts(page)).at(-1)?.isLaidOut).toBe(true)
    // What was taken for the height of each part was near enough that the scroll bar does not jump.
    expect(Math.abs((await heightOf(page)) / height - 1)).toBeLessThan(0.1)
  })
})

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

function parts(page: Page): Promise<{ isLaidOut: boolean }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.most-read, .home__band')].map((part) => ({
      isLaidOut: part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
    })),
  )
}
