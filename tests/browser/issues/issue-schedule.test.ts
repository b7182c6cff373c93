// A managing editor schedules an issue, adds to it, moves it, calls it off, and takes that back; and orders it with the mouse.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addToIssue, aReadyOne, atIssues } from '../../support/desk/issue-screen.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const ISSUE = '/issue/2026-02/'
const DAY = 24 * 60 * 60_000
const day = (days: number) => new Date(AS_OF + days * DAY).toISOString().slice(0, 10)
const [FIRST, SECOND] = [day(2), day(4)]
/** Ten o’clock has come by then, wherever the publication is. */
const at = (date: string) => Date.parse(`${date}T23:00:00Z`)

/** What readers find in the issue at the end of that day; null while there is none. */
async function readersOn(date: string): Promise<string[] | null> {
  site.moveClock(at(date))
  try {
    if ((await ask(site.origin, ISSUE)).status === 404) return null
    const titles = (await readPage(site.origin, ISSUE)).texts('main h3')
    return titles.filter((title) => title.includes('Crane'))
  } finally {
    site.moveClock(AS_OF)
  }
}

const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()

async function scheduleFor(page: Page, date: string, says: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'At a time' }).check()
  await dialog.getByLabel('Date', { exact: true }).fill(date)
  await dialog.getByLabel('Time', { exact: true }).fill('10:00')
  await dialog.getByText(says).waitFor()
  await dialog.getByRole('button', { name: 'Schedule the issue' }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('an issue is scheduled, added to, moved, called off, and planned again by one click', async () => {
  for (const title of ['Crane One', 'Crane Two']) await aReadyOne(site.db, title)
  const { page, noted } = await atIssues(people, site.origin)
  await page.getByText('New issue').click()
  await click(page, 'Begin this issue')
  for (const title of ['Crane One', 'Crane Two']) await addToIssue(page, title)
  await click(page, 'Save')
  await page.getByText('Saved.').waitFor()
  await click(page, 'Publish…')
  await scheduleFor(page, FIRST, 'Readers will get 2 articles on')
  await page.getByText('Scheduled: the issue with 2 articles.').waitFor()

  await aReadyOne(site.db, 'Crane Three')
  await addToIssue(page, 'Crane Three')
  await click(page, 'Save')
  await page.getByText('Not planned as it is now: one article.').waitFor()
  await click(page, 'Change the schedule…')
  await scheduleFor(page, SECOND, 'Readers will get 3 articles on')
  await page.getByText('Scheduled: the issue with 3 articles.').waitFor()
  await page.getByText('This issue has changed').waitFor({ state: 'detached' })
  expect(await readersOn(FIRST)).toBeNull()
  expect(await readersOn(SECOND)).toEqual(['Crane One', 'Crane Two', 'Crane Three'])

  await click(page, 'Call off the plan')
  await page.getByText('Called off: the issue with 3 articles.').waitFor()
  expect(await readersOn(SECOND)).toBeNull()
  await click(page, 'Undo')
  await page.getByText('Taken back: the issue and 3 articles').waitFor()
  await page.getByRole('button', { name: 'Call off the plan' }).waitFor()
  expect(await readersOn(SECOND)).toEqual(['Crane One', 'Crane Two', 'Crane Three'])
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

test('dragged with the mouse, an article goes before another, and into another section', async () => {
  const { page, noted } = await atIssues(people, site.origin)
  // What scrolls while the button is held is dragged from somewhere else.
  await page.setViewportSize({ width: 1280, height: 2400 })
  await page.getByRole('link', { name: 'February 2026' }).click()
  const grip = (title: string) => page.getByRole('button', { name: `Move “${title}”` })
  const titles = () => page.locator('.contents-order__row a').allInnerTexts()
  await grip('Crane Three').dragTo(page.getByRole('listitem').filter({ has: grip('Crane One') }))
  await expect.poll(titles).toEqual(['Crane Three', 'Crane One', 'Crane Two'])
  const sections = page.getByRole('group', { name: /^Section/ })
  await grip('Crane One').dragTo(sections.last().getByText('Nothing stands here yet.'))
  await expect.poll(titles).toEqual(['Crane Three', 'Crane Two', 'Crane One'])
  await click(page, 'Save')
  await page.getByText('Saved.').waitFor()
  await page.reload()
  expect(await titles()).toEqual(['Crane Three', 'Crane Two', 'Crane One'])
  expect(await sections.last().getByRole('link').allInnerTexts()).toEqual(['Crane One'])
  expect(noted.violations).toEqual([])
})
