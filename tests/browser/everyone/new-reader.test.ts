// A new reader on a telephone: from a search to page 3 of an essay, a reference, the author, the issue, keeping it, printing it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ESSAY } from '../../support/pages.ts'
import { sharedSite } from '../../support/running/site.ts'
import { NOTHING, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()
const TELEPHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const TITLE = 'What the Waiting Room Hears'

const path = (page: Page) => page.url().replace(site.origin, '')

test('a passage found by a search leads to its paragraph, from there to author and issue, and all of it to paper', async () => {
  const { page, noted } = await readers.open(TELEPHONE)
  await page.goto(`${site.origin}/search/?q="height of the seat"`)
  const passage = page.locator('.passages__where').first()
  const [found, place = ''] = ((await passage.getAttribute('href')) ?? '').split('#')
  expect(found).toMatch(new RegExp(`^${ESSAY}[2-6]/$`))
  await passage.tap()
  await page.locator(`#${place}`).waitFor()
  expect(await inView(page, `#${place}`)).toBe(true)

  await page.goto(`${site.origin}${ESSAY}2/`)
  await page.locator('.pager__next').tap()
  await page.waitForURL(`**${ESSAY}3/`)
  await page.locator('.reference-mark a').first().tap()
  expect(await page.locator('.reference-popover').isVisible()).toBe(true)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Save for later' }).tap()
  await page.locator('.byline').getByRole('link', { name: 'Meera Rao' }).first().tap()
  await page.getByRole('heading', { level: 1, name: /^Meera Rao/ }).waitFor()
  await page.getByRole('link', { name: TITLE }).tap()
  await page.waitForURL(`**${ESSAY}`)
  await page.locator('main a[href^="/issue/"]').first().tap()
  await page.waitForURL('**/issue/**')
  await page.locator('main').getByRole('link', { name: TITLE }).first().waitFor()

  await page.goto(`${site.origin}/saved/`)
  await page.locator('[data-kept=saved]').getByRole('link', { name: TITLE }).tap()
  await page.waitForURL((url) => url.pathname.startsWith(ESSAY))

  await page.addInitScript(() =>
    Object.assign(globalThis, { print: () => document.documentElement.setAttribute('data-printed', '') }),
  )
  await page.goto(`${site.origin}${ESSAY}3/`)
  await page.getByRole('link', { name: 'Print all pages' }).tap()
  await page.locator('[data-printed]').waitFor()
  expect(path(page)).toBe(`${ESSAY}?singlepage=1#print`)
  await page.emulateMedia({ media: 'print' })
  const onPaper = (selector: string) => page.locator(selector).first().isVisible()
  expect(await page.locator('.references__entry').count()).toBe(14)
  expect([await onPaper('.references__entry'), await onPaper('.menu'), await onPaper('.share')]).toEqual([
    true,
    false,
    false,
  ])
  expect(noted).toEqual(NOTHING)
})

/** At least its beginning. */
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    return top >= 0 && top < innerHeight
  })
