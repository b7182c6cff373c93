// What an editor typed in a form is there again when the tab was killed or the session ended, in one tab at a time, and for nobody else.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hereAgain, kept } from '../../support/desk/kept-typed.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const biography = (page: Page) => page.getByLabel('Biography')

async function open(page: Page, address: string) {
  await page.goto(address)
  await biography(page).waitFor()
}

test('a killed tab, an ended session and a second tab lose nothing; a colleague who signs in there sees none of it', async () => {
  const { page, noted } = await people.open()
  const context = page.context()
  await enter(context, site.origin, PEOPLE.ottilie)
  await page.goto(`${site.origin}/desk/authors/`)
  await page.locator('section[aria-labelledby="all-heading"] .terms__list a').first().click()
  await biography(page).waitFor()
  const address = page.url()
  const stored = await biography(page).inputValue()
  await biography(page).fill('Typed before the crash.')
  await kept(page, 'Typed before the crash.')

  const second = await context.newPage()
  await open(second, address)
  expect(await biography(second).inputValue()).toBe(stored)
  await second.close()
  await page.close({ runBeforeUnload: false })

  await context.clearCookies()
  await enter(context, site.origin, PEOPLE.anselm)
  const theirs = await context.newPage()
  await open(theirs, address)
  await theirs.getByLabel('Affiliation').fill('Anselm’s own')
  await kept(theirs, 'Anselm’s own')
  expect(await biography(theirs).inputValue()).toBe(stored)
  await theirs.close({ runBeforeUnload: false })

  await context.clearCookies()
  await enter(context, site.origin, PEOPLE.ottilie)
  const again = await context.newPage()
  await open(again, address)
  await hereAgain(again).waitFor()
  expect(await biography(again).inputValue()).toBe('Typed before the crash.')
  expect(await again.getByLabel('Affiliation').inputValue()).not.toBe('Anselm’s own')
  await again.getByRole('button', { name: 'Save', exact: true }).click()
  await again.getByText('changed it').first().waitFor()
  await open(again, address)
  expect(await biography(again).inputValue()).toBe('Typed before the crash.')
  expect(await hereAgain(again).count()).toBe(0)
  expect(noted.violations).toEqual([])
})
