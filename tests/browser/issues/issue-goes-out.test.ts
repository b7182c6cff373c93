// A managing editor makes an issue: begun, filled, ordered by keyboard, published whole, and taken back by one click.
import { expect, test } from 'vitest'
import { addToIssue, aReadyOne, atIssues } from '../../support/desk/issue-screen.ts'
import { readPage } from '../../support/pages.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const ISSUE = '/issue/2026-02/'
const NAMES = ['The Heron Waits', 'The Heron Walks', 'The Heron Flies']

test('an issue is begun, filled, ordered by keyboard, published whole and taken back', async () => {
  for (const title of NAMES) await aReadyOne(site.db, title)
  const { page, noted } = await atIssues(people, site.origin)
  await page.getByText('New issue').click()
  await page.getByRole('button', { name: 'Begin this issue' }).click()
  await page.getByRole('heading', { name: 'February 2026' }).waitFor()
  await page.getByText('No article stands in this issue yet').waitFor()
  for (const title of NAMES) await addToIssue(page, title)
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
  const [first, second] = [await atIssues(people, site.origin), await atIssues(people, site.origin)]
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
