// Two colleagues keep one author's profile: a slip of a digit, a save that meets another, and the same without scripts.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

async function open(email: string, options = {}) {
  const visit = await people.open(options)
  await enter(visit.page.context(), site.origin, email)
  await visit.page.goto(`${site.origin}/desk/authors/`)
  await visit.page.locator('section[aria-labelledby="all-heading"] .terms__list a').first().click()
  await visit.page.getByLabel('ORCID iD').waitFor()
  return visit
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const saved = (page: Page) => page.getByText('changed it').first().waitFor()
const WRONG = /is no ORCID iD: a digit is missing or wrong/

test('a wrong digit is told beside its field; what a colleague saved meanwhile comes in, and nothing typed is lost', async () => {
  const { page, noted } = await open(PEOPLE.ottilie)
  const colleague = await open(PEOPLE.anselm)
  await page.getByLabel('ORCID iD').fill('0000-0002-1825-0096')
  await page.getByLabel('Biography').fill('What Ottilie has typed.')
  await save(page)
  await page.getByText(WRONG).waitFor()
  expect(await page.getByLabel('ORCID iD').evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await page.getByLabel('Biography').inputValue()).toBe('What Ottilie has typed.')
  await colleague.page.getByLabel('Affiliation').fill('Anselm’s institute')
  await colleague.page.getByLabel('Biography').fill('What Anselm has typed.')
  await save(colleague.page)
  await saved(colleague.page)
  await page.getByLabel('ORCID iD').fill('0000-0002-1825-0097')
  await save(page)
  await page.getByText('Both stand at the fields below', { exact: false }).waitFor()
  expect(await page.getByLabel('Affiliation').inputValue()).toBe('Anselm’s institute')
  expect(await page.getByLabel('Biography').inputValue()).toBe('What Ottilie has typed.')
  await page.locator('q', { hasText: 'What Anselm has typed.' }).waitFor()
  let asked = 0
  page.on('dialog', (dialog) => {
    asked += 1
    return dialog.dismiss()
  })
  await page.evaluate(() => location.assign('/desk/authors/'))
  await expect.poll(() => asked).toBe(1)
  await save(page)
  await saved(page)
  expect(await page.getByLabel('ORCID iD').inputValue()).toBe('0000-0002-1825-0097')
  expect(await page.getByLabel('Affiliation').inputValue()).toBe('Anselm’s institute')
  expect(await page.getByLabel('Biography').inputValue()).toBe('What Ottilie has typed.')
  expect(asked).toBe(1)
  expect(noted.violations).toEqual([])
})

test('without scripts a refused form comes back in the desk’s style, as it was filled in, and goes through from there', async () => {
  const { page, noted } = await open(PEOPLE.ottilie, { javaScriptEnabled: false })
  await page.getByLabel('ORCID iD').fill('0000-0001-5109-3701')
  await page.getByLabel('Biography').fill('Typed without scripts.')
  await save(page)
  await page.getByText(WRONG).waitFor()
  expect(await page.getByLabel('Biography').inputValue()).toBe('Typed without scripts.')
  const background = await page
    .locator('button')
    .evaluate((button) => getComputedStyle(button).backgroundColor)
  expect(background).not.toBe('rgb(239, 239, 239)')
  await page.getByLabel('ORCID iD').fill('0000-0001-5109-3700')
  await page.getByRole('button', { name: 'Send it again' }).click()
  await saved(page)
  expect(await page.getByLabel('Biography').inputValue()).toBe('Typed without scripts.')
  expect(await page.getByLabel('ORCID iD').inputValue()).toBe('0000-0001-5109-3700')
  expect(noted.violations).toEqual([])
})
