// A managing editor makes an issue: begun, filled, ordered by keyboard, published whole, and taken back by one click.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { updateArticle } from '../../../db/store/articles.ts'
import { anArticle } from '../../support/builders.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const ISSUE = '/issue/2026-02/'
const NAMES = ['The Heron Waits', 'The Heron Walks', 'The Heron Flies']

test('an issue is begun, filled, ordered by keyboard, published whole and taken back', async () => {
  for (const title of NAMES) await aReadyOne(title)
  const { page, noted } = await atIssues()
  await page.getByText('New issue').click()
  await page.getByRole('button', { name: 'Begin this issue' }).click()
  await page.getByRole('heading', { name: 'February 2026' }).waitFor()
  await page.getByText('No article stands in this issue yet').waitFor()
  for (const title of NAMES) await add(page, title)
  await page.getByRole('button', { name: 'Move “The Heron Flies”' }).press('ArrowUp')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Flies')
  await page.getByRole('spinbutton', { name: 'Pages of “The Heron Waits” in print' }).fill('4')
  await page.keyboard.press('Control+s')
  await page.getByText('Saved.').waitFor()

  await page.getByRole('button', { name: 'Publish…' }).click()
  expect((await ask(site.origin, ISSUE)).status).toBe(404)
  await page.getByRole('button', { name: 'Publish the issue' }).click()
  await page.getByText('Published: the issue with 3 articles.').waitFor()
  const live = await readPage(site.origin, ISSUE)
  expect(live.texts('main h3').filter((title) => title.includes('Heron'))).toEqual([
    ...['The Heron Waits', 'The Heron Flies', 'The Heron Walks'],
  ])
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await page.getByText('Taken back: the issue and 3 articles').waitFor()
  expect((await ask(site.origin, ISSUE)).status).toBe(404)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

test('two who order one issue at once: the second sees both orders, and chooses', async () => {
  const [first, second] = [await atIssues(), await atIssues()]
  for (const { page } of [first, second]) {
    await page.getByRole('link', { name: 'February 2026' }).click()
    await page.getByRole('button', { name: 'Move “The Heron Flies”' }).waitFor()
  }
  await first.page.getByRole('button', { name: 'Move “The Heron Flies”' }).press('ArrowUp')
  await first.page.getByRole('button', { name: 'Save', exact: true }).click()
  await first.page.getByText('Saved.').waitFor()
  await second.page.getByRole('button', { name: 'Move “The Heron Walks”' }).press('ArrowUp')
  await second.page.getByRole('button', { name: 'Save', exact: true }).click()
  const dialog = second.page.getByRole('dialog', { name: 'This issue was changed meanwhile' })
  const order = async (name: string) =>
    ((await dialog.getByRole('region', { name }).textContent()) ?? '').match(/Heron (?:Waits|Walks|Flies)/g)
  await dialog.waitFor()
  expect(await order('Yours, not saved')).toEqual(['Heron Waits', 'Heron Walks', 'Heron Flies'])
  expect(await order('Saved by')).toEqual(['Heron Flies', 'Heron Waits', 'Heron Walks'])
  await dialog.getByRole('button', { name: 'Take theirs' }).click()
  await dialog.waitFor({ state: 'detached' })
  const rows = () => second.page.locator('.contents-order__row a').allInnerTexts()
  await expect.poll(rows).toEqual(['The Heron Flies', 'The Heron Waits', 'The Heron Walks'])
  expect(second.noted.violations).toEqual([])
})

async function atIssues() {
  const visit = await people.open({ timezoneId: 'UTC' })
  await visit.page.clock.setFixedTime(AS_OF)
  await enter(visit.page.context(), site.origin, PEOPLE.anselm)
  await visit.page.goto(`${site.origin}/desk/issues/`)
  return visit
}

async function aReadyOne(title: string): Promise<void> {
  const { id } = await anArticle(site.db, { title, status: 'draft' })
  await site.db.write((tx) => updateArticle(tx, id, { status: 'ready' }))
}

async function add(page: Page, title: string): Promise<void> {
  const picker = page.getByRole('combobox', { name: /^Add an article to/ }).first()
  await picker.fill(title)
  await page.getByRole('option', { name: title }).waitFor()
  await picker.press('Enter')
  await page.getByRole('button', { name: `Move “${title}”` }).waitFor()
}
