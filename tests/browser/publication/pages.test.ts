// A managing editor writes a static page: kept while it is typed, previewed, published, changed, brought back, taken down and back.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { MINUTE } from '../../support/cast.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const ADDRESS = '/page/how-we-correct-ourselves/'
const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the page' })
const statusOf = async (path: string) => (await ask(site.origin, path)).status
const shown = async (path = ADDRESS) => (await readPage(site.origin, path)).text('main')
const saved = (page: Page) => page.getByText('Saved a moment ago').waitFor()
const choose = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

test('written, published, changed, restored, taken down, and back', async () => {
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/pages/`)
  await page.getByRole('link', { name: 'New page' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('How We Correct Ourselves')
  await text(page).click()
  await page.keyboard.type('We say what was wrong.')
  await saved(page)
  await page.waitForURL(/\/desk\/pages\/[0-9a-f-]+\/$/)
  const address = page.url()
  expect(await statusOf(ADDRESS)).toBe(404)

  const tab = page.waitForEvent('popup')
  await choose(page, 'Preview')
  const preview = await tab
  await preview.frameLocator('.preview__frame').getByText('We say what was wrong.').waitFor()
  await preview.close()

  await choose(page, 'Publish…')
  await choose(page, 'Publish now')
  await page.getByText('Readers see the page.').waitFor()
  expect(await shown()).toContain('We say what was wrong.')

  await text(page).getByText('what was wrong').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' And what is right.')
  await page.getByText('Live. You have unpublished changes.').waitFor()
  expect(await shown()).not.toContain('what is right')
  // At the same millisecond the first text would have been seen for no time, and be no version of its own.
  site.moveClock(AS_OF + 5 * MINUTE)
  await choose(page, 'Publish changes…')
  await choose(page, 'Publish changes')
  await page.getByText('Readers see the changes.').waitFor()
  expect(await shown()).toContain('And what is right.')

  await page.getByRole('link', { name: 'History' }).click()
  await page.getByText('Live now').waitFor()
  await page.locator('.history__version').last().click()
  await choose(page, /^Restore the version/)
  await page.getByText(/Restored from/).waitFor()
  await page.getByRole('link', { name: 'Back to the page' }).click()
  await text(page).getByText('We say what was wrong.', { exact: true }).waitFor()
  await page.getByText('Live. You have unpublished changes.').waitFor()

  await choose(page, 'Take down…')
  await choose(page, 'Take it down')
  await page.getByText('Taken down. The text stays here.').waitFor()
  expect(await statusOf(ADDRESS)).toBe(404)
  await choose(page, 'Undo taking it down')
  await page.getByText('Taken back. Readers see what they saw before.').waitFor()
  expect(await shown()).toContain('And what is right.')
  await page.goto(address)
  await page.locator('#panel-activity > summary').click()
  await page.getByText('took back: taking it down').first().waitFor()
  expect(noted.violations).toEqual([])
})

test('a page that was begun by mistake is deleted, and brought back from the list', async () => {
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/pages/new/`)
  await page.getByRole('textbox', { name: 'Title' }).fill('A Slip')
  await page.waitForURL(/\/desk\/pages\/[0-9a-f-]+\/$/)
  await choose(page, 'Delete this page…')
  await page.getByRole('dialog', { name: 'Delete this page' }).getByText('No reader has seen it.').waitFor()
  await choose(page, 'Delete it')
  await page.getByText('“A Slip” is deleted.').waitFor()
  expect(await page.getByRole('link', { name: 'A Slip' }).count()).toBe(0)
  await choose(page, 'Bring it back')
  await page.getByRole('heading', { name: 'Page: A Slip' }).waitFor({ state: 'attached' })
  await page.goto(`${site.origin}/desk/pages/`)
  await page.getByRole('link', { name: 'Privacy Policy' }).click()
  await text(page).waitFor()
  expect(await page.getByRole('button', { name: 'Delete this page…' }).count()).toBe(0)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

test('who else has the page open is told, and one may write alone', async () => {
  const open = async (who: string) => {
    const { page, noted } = await people.open()
    await enter(page.context(), site.origin, who)
    await page.goto(`${site.origin}/desk/pages/`)
    await page.getByRole('link', { name: 'Privacy Policy' }).click()
    await text(page).waitFor()
    return { page, noted }
  }
  const [first, second] = [await open(PEOPLE.anselm), await open(PEOPLE.wilhelmina)]
  await second.page.getByText(/has this open\. What you each change is put together\./).waitFor()
  await choose(second.page, 'Take over')
  await second.page.getByText(/You write alone/).waitFor()
  await first.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await first.page.getByText(/has taken over\. Your text is saved/).waitFor()
  expect(await text(first.page).getAttribute('contenteditable')).toBe('false')
  expect(await first.page.getByRole('button', { name: /^Publish|^Save$|^Take down/ }).count()).toBe(0)
  await choose(second.page, 'Let others write')
  await first.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await first.page.getByRole('button', { name: 'Publish changes…' }).waitFor()
  expect(await text(first.page).getAttribute('contenteditable')).toBe('true')
  for (const { noted } of [first, second]) expect(noted.violations).toEqual([])
})

test('a text that could not be sent is kept on this computer, and comes back', async () => {
  const { page } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/pages/`)
  await page.getByRole('link', { name: 'Privacy Policy' }).click()
  await text(page).waitFor()
  const context = page.context()
  await context.setOffline(true)
  await text(page).locator('p').first().click()
  await page.keyboard.press('Home')
  await page.keyboard.type('Kept here. ')
  await page.getByText('Offline: kept on this computer').first().waitFor()
  const address = page.url()
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)

  const next = await context.newPage()
  await next.goto(address)
  await next.getByText('which had not been saved, has been brought back').waitFor()
  await text(next).getByText('Kept here.').waitFor()
  await saved(next)
  expect(await shown('/page/privacy/')).not.toContain('Kept here.')
})

test('another address leads on from the old one, and a menu that leads to the page is told of', async () => {
  const { page } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/pages/`)
  await page.getByRole('link', { name: 'Privacy Policy' }).click()
  await text(page).waitFor()
  await choose(page, 'Take down…')
  await page.getByText(/leads? to it\. Readers lose that entry/).waitFor()
  await choose(page, 'Cancel')
  await page.getByText('Address', { exact: true }).click()
  await page.getByLabel('Last part of the address').fill('your-data')
  await choose(page, 'Change the address')
  await page.getByText('/page/privacy/ leads to the new address.').waitFor()
  const answer = await ask(site.origin, '/page/privacy/')
  expect([answer.status, answer.location]).toEqual([301, '/page/your-data/'])
  expect((await readPage(site.origin, '/')).hrefs('footer a')).toContain('/page/your-data/')
})
