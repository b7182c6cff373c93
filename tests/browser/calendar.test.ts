// A managing editor plans by the calendar: what is scheduled stands on its day, leads to where it is moved, and goes when it is called off.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aDraftOf, enter, openArticle, PEOPLE } from '../support/desk/newsroom.ts'
import { AS_OF } from '../support/running/demo-data.ts'
import { sharedSite } from '../support/running/site.ts'
import { overflow, visits } from '../support/running/visits.ts'

const site = sharedSite()
const people = visits()

const TITLE = 'The Heron Is Late'

async function schedule(page: Page, date: string): Promise<void> {
  await page.getByRole('button', { name: 'Schedule…', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish this article' })
  await dialog.getByLabel('Date', { exact: true }).fill(date)
  await dialog.getByLabel('Time', { exact: true }).fill('10:15')
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('an article is scheduled, found on its day, moved from there into the next month, and called off', async () => {
  const { page, noted } = await people.open({ timezoneId: 'UTC' })
  await page.clock.setFixedTime(AS_OF)
  await enter(page.context(), site.origin, PEOPLE.anselm)
  const draft = { title: TITLE, html: '<p>It stands and waits.</p>' }
  await openArticle(page, site.origin + (await aDraftOf(page.context(), site.origin, draft)))
  await schedule(page, '2026-01-20')
  const month = (label: string) => page.getByRole('heading', { name: label, level: 1 }).waitFor()
  /** What stands on that day. */
  const day = (date: string) => page.getByRole('cell').filter({ has: page.getByText(date, { exact: true }) })
  const plans = (date: string) => day(date).getByRole('link').allInnerTexts()
  const entry = page.getByRole('link', { name: TITLE })

  await page.getByRole('link', { name: 'Calendar', exact: true }).click()
  await month('January 2026')
  expect(await plans('January 20, 2026')).toEqual([`Goes live 10:15 AM\n${TITLE}`])
  expect(await plans('January 24, 2026')).toEqual([expect.stringContaining('The Slot We Left Empty')])
  expect(await plans('January 21, 2026')).toEqual([])
  expect(await page.locator('[aria-current=date]').textContent()).toContain('January 15, 2026, today')
  await page.getByRole('link', { name: 'Earlier' }).click()
  await month('December 2025')
  expect(await page.getByText('Went live').count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'This month' }).click()
  await month('January 2026')

  // Moved where it leads to, and then in the next month; on a telephone only days with something are listed.
  await entry.press('Enter')
  await schedule(page, '2026-02-10')
  await page.getByRole('link', { name: 'Calendar', exact: true }).click()
  await month('January 2026')
  expect(await plans('January 20, 2026')).toEqual([])
  await page.getByRole('link', { name: 'Later' }).click()
  await month('February 2026')
  expect(await plans('February 10, 2026')).toEqual([`Goes live 10:15 AM\n${TITLE}`])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await overflow(page)).toBe(0)
  expect([await day('February 10, 2026').isVisible(), await day('February 11, 2026').isVisible()]).toEqual([
    ...[true, false],
  ])
  await page.setViewportSize({ width: 1280, height: 900 })

  await entry.click()
  await page.getByRole('button', { name: 'Call off the plan' }).click()
  await page.getByRole('button', { name: 'Call off the plan' }).waitFor({ state: 'detached' })
  await page.goto(`${site.origin}/desk/calendar/?month=2026-02`)
  await page.getByRole('heading', { name: 'Nothing is planned in this month' }).waitFor()
  expect(await entry.count()).toBe(0)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})
