// An empty publication, from the code that its first start prints to the first issue, by whoever has read no guide.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addToIssue } from '../support/desk/issue-screen.ts'
import { readPage } from '../support/pages.ts'
import { AS_OF } from '../support/running/demo-data.ts'
import { type Running, startSiteOn } from '../support/running/site.ts'
import { visits } from '../support/running/visits.ts'

const folder = mkdtempSync(join(tmpdir(), 'masthead-new-'))
const people = visits()
let site: Running

beforeAll(async () => {
  site = await startSiteOn(folder, AS_OF, {
    MASTHEAD_DEMO: '',
    AUTH_SECRET: 'of nobody but this one test alone',
  })
})

afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
})

const steps = (page: Page) => page.getByRole('region', { name: 'First steps' })
const isTicked = async (page: Page, label: string) => {
  await page.goto(`${site.origin}/desk/`)
  return steps(page).getByRole('listitem').filter({ hasText: label }).filter({ hasText: '(done)' }).count()
}

/** Where somebody wants to look at it: SHOTS names a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
}

test('named, given a section and a menu, its first article and its first issue published; the list of steps goes', async () => {
  const { page, noted } = await people.open()
  await page.goto(`${site.origin}/`)
  await shoot(page, '01-front')
  await page.goto(`${site.origin}/setup/`)
  await shoot(page, '02-setup')
  await page.getByLabel('Set-up code').fill(readFileSync(join(folder, 'setup-code'), 'utf8').trim())
  await page.getByLabel('Your name').fill('Ida Sample')
  await page.getByLabel('Email address').fill('ida@heron.example')
  await page.getByLabel('Password').fill('nine gouty toes')
  await page.getByLabel('The same again').fill('nine gouty toads')
  await page.getByRole('button').click()
  await page.getByRole('alert').getByText('The two passwords are not the same.').waitFor()
  expect(await page.getByLabel('Your name').inputValue()).toBe('Ida Sample')
  await page.getByLabel('The same again').fill('nine gouty toes')
  await page.getByRole('button').click()
  await page.waitForURL('**/desk/')
  await shoot(page, '03-desk')
  await page.setViewportSize({ width: 390, height: 844 })
  await shoot(page, '03-desk-phone')
  await page.setViewportSize({ width: 1280, height: 900 })

  await steps(page).getByRole('link', { name: 'Name the publication' }).click()
  await page.getByLabel('Name', { exact: true }).fill('The Heron Review')
  await shoot(page, '04-settings')
  await page.getByRole('button', { name: 'Publish settings' }).click()
  await page.getByText('Published. The site has the new settings').waitFor()
  expect(await isTicked(page, 'Name the publication')).toBe(1)

  await steps(page).getByRole('link', { name: 'Make the first category' }).click()
  await shoot(page, '05-categories')
  await page.getByLabel('New category').fill('News')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('heading', { name: 'News' }).waitFor()
  await shoot(page, '06-category-added')
  expect(await isTicked(page, 'Make the first category')).toBe(1)

  await steps(page).getByRole('link', { name: 'Put it into the menu' }).click()
  await page.getByText('This menu has no entries yet').waitFor()
  await shoot(page, '07-menu')
  await page.getByRole('button', { name: 'Add all sections' }).click()
  await shoot(page, '08-menu-filled')
  await page.getByRole('button', { name: 'Publish the menu' }).click()
  await page.getByText('Published. Readers get the menu from now on.').waitFor()
  expect(await isTicked(page, 'Put it into the menu')).toBe(1)
  await shoot(page, '09-desk-half')

  await steps(page).getByRole('link', { name: 'Write and publish the first article' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('The first heron')
  await page.getByRole('textbox', { name: 'Text of the article' }).click()
  await page.keyboard.type('It stood in the reeds.')
  await shoot(page, '10-article')
  await page.getByRole('button', { name: 'Publish…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).waitFor()
  await shoot(page, '11-publish')
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click()
  await page.getByRole('link', { name: /View on the site/ }).waitFor()
  await shoot(page, '12-published')
  expect(await isTicked(page, 'Write and publish the first article')).toBe(1)

  await steps(page).getByRole('link', { name: 'Begin the first issue' }).click()
  await page.getByText('There is no issue yet').waitFor()
  await shoot(page, '15-issues')
  await page.getByRole('button', { name: 'Begin this issue' }).click()
  await page.getByText('No article stands in this issue yet').waitFor()
  await shoot(page, '16-issue-empty')
  expect(await isTicked(page, 'Begin the first issue')).toBe(1)
  await steps(page).getByRole('link', { name: 'Put articles into it' }).click()
  await addToIssue(page, 'The first heron')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved.').waitFor()
  await shoot(page, '17-issue-filled')
  expect(await isTicked(page, 'Put articles into it')).toBe(1)
  await steps(page).getByRole('link', { name: 'Publish the issue' }).click()
  await page.getByRole('button', { name: 'Publish…' }).click()
  await shoot(page, '18-issue-publish')
  await page.getByRole('dialog').getByRole('button', { name: 'Publish the issue' }).click()
  await page.getByText(/^Published: the issue/).waitFor()
  await page.goto(`${site.origin}/desk/`)
  await page.getByRole('heading', { name: 'Today at the desk' }).waitFor()
  expect(await steps(page).count()).toBe(0)
  await shoot(page, '13-desk-done')

  const front = await readPage(site.origin, '/')
  expect(front.text('.masthead__name')).toBe('The Heron Review')
  expect(front.text('.menu__list')).toContain('News')
  expect(front.hrefs('main a')).toContain('/article/the-first-heron/')
  expect(
    (await readPage(site.origin, '/issues/'))
      .hrefs('main a')
      .some((href) => /^\/issue\/\d{4}-\d\d\/$/.test(href)),
  ).toBe(true)
  await page.goto(`${site.origin}/`)
  await shoot(page, '14-front-done')
  expect(noted.violations).toEqual([])
})
