// A draft goes out to its author: an editor looks at it as readers will, sends a link, and the author approves without an account.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mediumId } from '../../../lib/ops/seed/pictures.ts'
import { faults } from '../../support/axe.ts'
import { anArticle } from '../../support/builders.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { sharedSite } from '../../support/running/site.ts'
import { type Noted, overflow, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const people = visits()

const aDraft = (title: string) =>
  anArticle(site.db, {
    ...{ status: 'draft', at: AS_OF, title },
    body: '<p>The pump answers at dawn.</p><!--nextpage--><h2>Evening</h2><p>The pump is quiet.</p>',
    hero: { mediumId: mediumId('plate:two-chairs'), alt: 'Two chairs', caption: null, credit: null },
  })

test('an editor previews what is on the screen, an author approves it by a link, and the desk says when the text has changed since', async () => {
  const draft = await aDraft('A Pump at the Crossroads')
  const { page, noted } = await people.open()
  await signIn(page, 'Ottilie Fairweather')
  await page.goto(`${site.origin}/desk/articles/${draft.id}/`)
  await page.getByRole('textbox', { name: 'Title' }).fill('A Pump at the Ford')
  const preview = await openPreview(page)
  const frame = preview.frameLocator('iframe')
  await frame.getByRole('heading', { name: 'A Pump at the Ford', level: 1 }).waitFor()

  await frame.locator('.pager__next').click()
  await frame.getByText('The pump is quiet.').waitFor()
  await preview.locator('.preview__select').last().and(preview.getByLabel('Page')).waitFor()
  expect(await preview.getByLabel('Page').inputValue()).toBe('2')
  await preview.getByRole('button', { name: 'Phone' }).click()
  await preview.getByLabel('Page').selectOption('Single page')
  await frame.getByText('The pump answers at dawn.').waitFor()
  expect(await frame.locator('html').evaluate(() => innerWidth)).toBe(390)
  await preview.getByRole('button', { name: 'Dark' }).click()
  await frame.locator('html[data-theme=dark]').waitFor()

  await preview.getByRole('button', { name: 'Share…' }).click()
  await preview.getByLabel('For whom').fill('Ingrid Halvorsen, the author')
  await preview.getByLabel('To approve it, or ask for changes').check()
  await preview.getByRole('button', { name: 'Make the link' }).click()
  const address = await preview.getByLabel('The link', { exact: true }).inputValue()

  const { page: author } = await people.open({ javaScriptEnabled: false })
  await author.goto(address)
  expect(await author.locator('.draft-bar').textContent()).toMatch(
    /A Pump at the Ford”, version \d+ of .+, not published/,
  )
  await author.getByRole('link', { name: 'Approve or ask for changes' }).click()
  await author.locator('#approve_name').fill('Ingrid Halvorsen')
  await author.getByRole('button', { name: 'I approve this version' }).click()
  await author.getByText('Thank you. The newsroom sees that you approved this version.').waitFor()
  expect(await author.context().cookies()).toEqual([])

  await preview.reload()
  await preview.getByRole('button', { name: 'Share…' }).click()
  await preview.getByText('The text is still the one that was approved.').waitFor()
  await page.bringToFront()
  await page.getByRole('textbox', { name: 'Title' }).fill('A Pump Beyond the Ford')
  await page.getByRole('button', { name: 'Preview' }).click()
  await frame.getByRole('heading', { name: 'A Pump Beyond the Ford', level: 1 }).waitFor()
  await preview.getByRole('button', { name: 'Share…' }).click()
  await preview.getByText('The text has changed since').waitFor()

  await author.reload()
  await author.getByText('The text has changed since: this is version').waitFor()
  await author.getByText('I ask for changes').click()
  await author.locator('#changes_name').fill('Ingrid Halvorsen')
  await author.locator('#changes_text').fill('It was a well, not a pump.')
  await author.getByRole('button', { name: 'Send to the newsroom' }).click()
  await author.getByText('Thank you. The newsroom has what you wrote.').waitFor()
  const { notes } = site.db.t
  const asked = (await site.db.orm.select().from(notes)).filter(({ articleId }) => articleId === draft.id)
  expect(asked.map(({ byName, text }) => [byName, text.split('\n')[1]])).toEqual([
    ['Ingrid Halvorsen (by link)', 'It was a well, not a pump.'],
  ])

  await preview.getByRole('button', { name: /^Take back/ }).click()
  await preview.getByText('opens nothing any more', { exact: false }).waitFor()
  const holds = preview.getByRole('list', { name: 'Links to this draft' }).getByText('Holds until')
  await holds.waitFor({ state: 'detached' })
  expect((await author.goto(address))?.status()).toBe(410)
  await preview.getByRole('button', { name: 'Undo' }).click()
  await holds.waitFor()
  expect((await author.goto(address))?.status()).toBe(200)
  expect(faultsOf(noted)).toEqual([])
})

test('the preview and the page of an approval break no policy, are accessible, and fit a phone by day and by night', async () => {
  const draft = await aDraft('A Lamp on the Landing')
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, noted } = await people.open({ colorScheme })
    await signIn(page, 'Anselm Kettering')
    await page.goto(`${site.origin}/desk/articles/${draft.id}/preview/`)
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Share…' }).click()
    await page.getByLabel('For whom').fill('The author')
    await page.getByLabel('To approve it, or ask for changes').check()
    await page.getByRole('button', { name: 'Make the link' }).click()
    const address = await page.getByLabel('The link', { exact: true }).inputValue()
    expect(await faults(page, { exclude: 'iframe' })).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await overflow(page)).toBe(0)
    expect(faultsOf(noted)).toEqual([])

    const { page: author, noted: theirs } = await people.open({ colorScheme })
    await author.goto(address)
    expect(await faults(author)).toEqual([])
    await author.setViewportSize({ width: 390, height: 844 })
    expect(await overflow(author)).toBe(0)
    expect(theirs).toEqual({ violations: [], complaints: [], frameworkScripts: [] })
  }
})

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${site.origin}/login/`)
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.waitForURL('**/desk/')
}

async function openPreview(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = await opened
  await preview.waitForURL('**/preview/**')
  return preview
}

/** The test's own script is what the frame refuses: the draft has none. */
function faultsOf({ violations, complaints }: Noted): string[] {
  return [
    ...violations,
    ...complaints.filter((text) => !/^Blocked script execution in .*sandboxed/.test(text)),
  ]
}
