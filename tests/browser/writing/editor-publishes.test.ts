import { parseRssFeed } from 'feedsmith'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { MINUTE } from '../../support/cast.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = sharedSite()
const people = visits()

const TITLE = 'The Kite That Would Not Come Down'
const PATH = '/article/the-kite-that-would-not-come-down/'

test('an editor signs in, writes an article with everything in it and publishes it; readers and subscribers have it at once', async () => {
  const { page, noted } = await people.open()
  await signIn(page, 'Anselm Kettering')
  await page.getByRole('link', { name: 'New article' }).click()
  await page.waitForURL('**/desk/articles/new/')
  await page.getByRole('textbox', { name: 'Title' }).fill(TITLE)
  await page.getByRole('textbox', { name: 'Dek' }).fill('A string, a wind and a waiting list.')
  await writeBody(page)
  await unfold(page, 'Byline', 'Issue', 'Categories', 'Tags')
  await pick(page, 'Add an author', 'Rao', 'Meera Rao')
  await page.getByLabel('Printed in').selectOption({ label: 'January 2026: The Long Quiet' })
  await page.getByLabel('Section').fill('Features')
  await page.getByLabel('Find a category').fill('rheum')
  await page.getByRole('checkbox', { name: 'Rheuminations', exact: true }).check()
  await pick(page, 'Add a tag', 'empathy', 'empathy')
  await pick(page, 'Add a tag', 'kites', 'Add “kites”')
  await confirm(page, 'Publish…', 'Publish now')
  await page.getByRole('link', { name: /View on the site/ }).waitFor()

  const first = await readPage(site.origin, PATH)
  expect(first.status).toBe(200)
  expect(first.text('h1')).toBe(TITLE)
  expect(first.text('.byline')).toBe('Meera Rao, MD, MME, FACP | Issue: January 2026 | January 15, 2026')
  expect(first.texts('.subjects__row')).toEqual([
    'Filed under: Opinion, Rheuminations',
    'Tagged with: empathy, kites',
  ])
  expect(first.text('.prose')).toBe('The wind took it at nine.1')
  expect(first.text('.references__text')).toMatch(
    /^Breeze A\. On strings\. Journal of Imaginary Weather\. 2024/,
  )
  expect(first.hrefs('.references__text a')).toEqual(['https://doi.org/10.5555/synovia.kite.1'])
  expect(first.texts('.pager__numbers li')).toEqual(['1', '2'])
  expect((await readPage(site.origin, `${PATH}2/`)).text('.prose')).toBe(
    'By noon there was a queue for the string.',
  )
  expect((await readPage(site.origin, '/')).hrefs('main a')).toContain(PATH)
  expect((await readPage(site.origin, '/tag/kites/')).hrefs('main a')).toContain(PATH)
  const item = await feedItem()
  expect(item?.content?.encoded).toContain('The wind took it at nine.')
  expect(item?.content?.encoded).toContain('By noon there was a queue for the string.')
  expect(item?.content?.encoded).toContain('On strings')

  await page.getByRole('textbox', { name: 'Title' }).fill(`${TITLE} After All`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved a moment ago', { exact: true }).waitFor()
  expect((await readPage(site.origin, PATH)).text('h1')).toBe(TITLE)
  await confirm(page, 'Publish changes…', 'Publish changes')
  await page.getByTitle('Readers see the newest text already.').waitFor()
  expect((await readPage(site.origin, PATH)).text('h1')).toBe(`${TITLE} After All`)

  site.moveClock(AS_OF + MINUTE)
  await page.getByRole('button', { name: 'Withdraw…' }).click()
  await page.getByRole('dialog').getByLabel('Why').fill('It came down.')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Withdraw/ })
    .click()
  await page.getByText('Withdrawn. Readers do not see it any more.').waitFor()
  expect((await ask(site.origin, PATH)).status).toBe(410)
  expect(await feedItem()).toBeUndefined()
  expect(noted.violations).toEqual([])
  expect(noted.complaints).toEqual([])
})

test('a contributor writes a draft, but finds no way to publish it', async () => {
  const { page } = await people.open()
  await signIn(page, 'Barnaby Quill')
  await page.getByRole('link', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('A draft of mine')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved a moment ago', { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: /Publish/ }).count()).toBe(0)
  expect((await ask(site.origin, '/article/a-draft-of-mine/')).status).toBe(404)
})

test('who signs out is out: the desk asks again who one is', async () => {
  const { page } = await people.open()
  await signIn(page, 'Ottilie Fairweather')
  const kept = await page.context().cookies()
  await page.getByRole('button', { name: 'Ottilie Fairweather' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/login/**')
  // The cookie from before is worth nothing any more, whoever kept it.
  await page.context().addCookies(kept)
  await page.goto(`${site.origin}/desk/`)
  expect(new URL(page.url()).pathname).toBe('/login/')
})

test('without JavaScript one can still sign in, and sees the list of articles', async () => {
  const { page } = await people.open({ javaScriptEnabled: false })
  await signIn(page, 'Wilhelmina Pruitt')
  await page.goto(`${site.origin}/desk/articles/`)
  expect(await page.getByRole('row').count()).toBeGreaterThan(10)
})

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${site.origin}/login/`)
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.waitForURL('**/desk/')
}

async function writeBody(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Text of the article' }).click()
  await page.keyboard.type('The wind took it at nine.')
  await page.getByRole('button', { name: 'Reference', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Cite' })
    .getByRole('combobox')
    .fill('Breeze A. On strings. Journal of Imaginary Weather. 2024. https://doi.org/10.5555/synovia.kite.1')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('By noon there was a queue for the string.')
}

async function unfold(page: Page, ...titles: string[]): Promise<void> {
  for (const title of titles) await page.locator('.fold__head', { hasText: title }).click()
}

async function confirm(page: Page, opener: string, act: string): Promise<void> {
  await page.getByRole('button', { name: opener, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click()
}

async function pick(page: Page, field: string, words: string, option: string): Promise<void> {
  const input = page.getByRole('combobox', { name: field })
  await input.fill(words)
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function feedItem() {
  const { items = [] } = parseRssFeed((await ask(site.origin, '/feed/')).text)
  return items.find(({ link }) => link?.endsWith(PATH))
}
