// A month at the magazine as its managing editor does it, from an empty issue to the last correction; readers and feeds are asked after each step.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { contentOf } from '../../../lib/articles/content.ts'
import { asOfAddress } from '../../../lib/as-of/address.ts'
import { fromHtml } from '../../../lib/rich-text/from-html.ts'
import { DAY } from '../../support/cast.ts'
import { addToIssue, atIssues } from '../../support/desk/issue-screen.ts'
import { saved, textbox, writeAfter } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const ISSUE = '/issue/2026-02/'
const MONTH = 'February 2026'
const THEN = AS_OF + 10 * DAY
const TITLES = [
  'Heron at Dawn',
  'Heron at Noon',
  'Heron at Dusk',
  'Heron at Sea',
  'Heron in Rain',
  'Heron Gone',
] as const
const [DAWN, NOON, DUSK] = TITLES
const slugOf = (title: string) => `/article/${title.toLowerCase().replaceAll(' ', '-')}/`

/** What readers get of it: the issue, its articles, the feed's titles, the front page's first. */
async function readers() {
  const issue = await ask(site.origin, ISSUE)
  const articles = await Promise.all(TITLES.map((title) => ask(site.origin, slugOf(title))))
  const feed = (await ask(site.origin, '/feed/')).text
  return {
    issue: issue.status,
    articles: articles.map(({ status }) => status),
    feed: TITLES.filter((title) => feed.includes(title)).length,
    guids: [...feed.matchAll(/<guid[^>]*>([^<]+)/g)].map(([, guid]) => guid).sort(),
    lead: (await readPage(site.origin, '/')).texts('main h2')[0],
  }
}
const all = (status: number) => TITLES.map(() => status)
const NOTHING = { issue: 404, articles: all(404), feed: 0 }
const EVERYTHING = { issue: 200, articles: all(200), feed: TITLES.length, lead: DAWN }

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
/** In a message, or where the screen says it. */
const says = (page: Page, words: string) => page.getByText(words).first().waitFor()

/** By what the desk's bar leads to. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: place, exact: true }).click()
  await page.getByRole('heading', { name: place, level: 1 }).waitFor()
}

async function goToIssue(page: Page): Promise<void> {
  await goTo(page, 'Issues')
  await page.getByRole('link', { name: MONTH }).click()
  await page.getByRole('heading', { name: MONTH, level: 1 }).waitFor()
}

/** The only thing that is not done by hand: their texts. */
async function writeAll(page: Page): Promise<void> {
  for (const title of TITLES) {
    const content = contentOf({ title, body: fromHtml(`<p>${title}: it waits.</p>`), disclosure: 'None.' })
    const headers = { origin: site.origin, 'sec-fetch-site': 'same-origin' }
    const sent = await page
      .context()
      .request.post(`${site.origin}/api/desk/articles/`, { headers, data: { content } })
    expect([sent.status(), await sent.text()]).toEqual([200, expect.anything()])
  }
}

/** From a schedule, at once; from nothing, at that day and hour. */
async function publish(page: Page, at?: number): Promise<void> {
  await press(page, at ? 'Publish…' : 'Change the schedule…')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('With it: Front page').waitFor()
  await dialog.getByRole('radio', { name: at ? 'At a time' : 'At once' }).check()
  if (at) {
    const [date = '', time = ''] = new Date(at).toISOString().split('T')
    await dialog.getByLabel('Date', { exact: true }).fill(date)
    await dialog.getByLabel('Time', { exact: true }).fill(time.slice(0, 5))
  }
  await dialog.getByRole('button', { name: at ? 'Schedule the issue' : 'Publish the issue' }).click()
  await says(page, `${at ? 'Scheduled' : 'Published'}: the issue with 6 articles.`)
}

test('an issue is planned, its articles made ready and edited, its front page curated; all of it is scheduled, and seen ahead', async () => {
  const { page, noted } = await atIssues(people, site.origin)
  await writeAll(page)
  await page.getByText('New issue').click()
  await press(page, 'Begin this issue')
  await page.getByRole('heading', { name: MONTH, level: 1 }).waitFor()
  for (const title of TITLES) await addToIssue(page, title)
  await page.keyboard.press('Control+s')
  await says(page, 'Saved.')

  await page.goto(`${site.origin}/desk/articles/?q=Heron`)
  await page.getByLabel('Select all on this page').check()
  await press(page, 'Status')
  await page.getByRole('menuitem', { name: 'Ready' }).click()
  await says(page, 'Now “Ready”')
  await page.getByRole('link', { name: DAWN, exact: true }).click()
  await textbox(page).waitFor()
  await writeAfter(page, `${DAWN}: it waits.`, ' And it was edited.')
  await saved(page)

  const before = (await readers()).lead
  await goTo(page, 'Front page')
  await page.getByRole('radio', { name: 'With an issue' }).check()
  await page.getByLabel('Appears, and goes, with').selectOption({ label: MONTH })
  await page.getByRole('button', { name: new RegExp(`^Automatic: “${before}”`) }).click()
  await page.getByRole('menuitem', { name: 'Replace…' }).click()
  const finding = page.getByRole('dialog').getByRole('combobox', { name: 'Find an article' })
  await finding.fill(DAWN)
  await page.getByRole('option', { name: DAWN }).waitFor()
  await finding.press('Enter')
  await page.getByRole('button', { name: new RegExp(`^Waiting: “${DAWN}”`) }).waitFor()
  await press(page, 'Plan it')
  await says(page, 'The front page is planned.')

  await goToIssue(page)
  await publish(page, THEN)
  expect(await readers()).toMatchObject({ ...NOTHING, lead: before })

  // Looked at ahead, in the time machine; readers still see none of it.
  await page.goto(`${site.origin}/desk/as-of/`)
  await page.getByRole('link', { name: `The issue of ${MONTH} appears` }).click()
  await page.waitForURL(`**${asOfAddress(THEN, ISSUE)}`)
  expect((await page.locator('main h3').allInnerTexts()).map((title) => title.trim())).toEqual(TITLES)
  await page.getByRole('link', { name: DAWN }).first().click()
  await page.getByText('And it was edited.').waitFor()
  await page.goto(site.origin + asOfAddress(THEN))
  expect((await page.locator('main h2').first().textContent())?.trim()).toBe(DAWN)
  expect(await readers()).toMatchObject({ ...NOTHING, lead: before })
  expect(noted.violations).toEqual([])
})

test('it is published before its day, taken back by one click, and published again: subscribers get nothing twice', async () => {
  const { page, noted } = await atIssues(people, site.origin)
  const planned = await readers()
  await goToIssue(page)
  await publish(page)
  const once = await readers()
  expect(once).toMatchObject(EVERYTHING)
  expect((await ask(site.origin, slugOf(DAWN))).text).toContain('And it was edited.')
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await says(page, 'Taken back: the issue and 6 articles')
  expect(await readers()).toEqual(planned)
  await publish(page)
  expect(await readers()).toEqual(once)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

test('one article is corrected, another withdrawn, and the desk tells who did what', async () => {
  const { page, noted } = await atIssues(people, site.origin)
  await page.goto(`${site.origin}/desk/corrections/`)
  await press(page, 'Add a correction…')
  await page.getByRole('combobox', { name: 'Which article is corrected' }).fill(NOON)
  await page.getByRole('option', { name: NOON }).click()
  await page.getByLabel('What was wrong, and what is right').fill('It was a quarter past.')
  await press(page, 'Add it')
  await page.getByRole('listitem').filter({ hasText: 'It was a quarter past.' }).waitFor()
  for (const path of [slugOf(NOON), '/corrections/', '/feed/'])
    expect((await ask(site.origin, path)).text, path).toContain('It was a quarter past.')

  await goToIssue(page)
  await page.getByRole('link', { name: DUSK, exact: true }).click()
  await press(page, 'Withdraw…')
  await page.getByRole('dialog').getByLabel('Why').fill('It was a crane.')
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click()
  await says(page, 'Withdrawn. Readers do not see it any more.')
  const left = await readers()
  expect(left).toMatchObject({ issue: 200, feed: TITLES.length - 1, lead: DAWN })
  expect(left.articles).toEqual(TITLES.map((title) => (title === DUSK ? 410 : 200)))
  expect((await readPage(site.origin, ISSUE)).texts('main h3')).not.toContain(DUSK)

  await page.goto(`${site.origin}/desk/activity/`)
  await page
    .getByRole('link', { name: `All of it about ${DUSK}` })
    .first()
    .click()
  await page.waitForURL('**/desk/activity/?kind=article&of=*')
  expect((await page.locator('.record__what').allInnerTexts()).slice(0, 5)).toEqual([
    'Anselm Kettering withdrew it: “It was a crane.”',
    'Anselm Kettering published it',
    'Anselm Kettering took back: publishing',
    'Anselm Kettering published it',
    expect.stringMatching(/^Anselm Kettering scheduled it for Jan 25, 2026/),
  ])
  expect(noted.violations).toEqual([])
})
