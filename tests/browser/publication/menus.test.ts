// A managing editor changes the menu by keyboard alone: the preview shows it first, readers get it at once, and it is taken back.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { publishIssue } from '../../../lib/issues/publishing/publish.ts'
import { DAY, deskOf, managingEditor } from '../../support/cast.ts'
import { aPlannedIssue, opened } from '../../support/desk/issues.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

/** What stands in the field that has the keyboard. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)
const readersMenu = async () => (await readPage(site.origin, '/')).text('.menu__list')

test('added and moved by keys, seen in the preview, published, compared, and taken back', async () => {
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/menus/main/`)
  const inside = page.frameLocator('.preview__frame')
  // The screen is alive when the preview is.
  await inside.getByText('Conditions').first().waitFor({ state: 'attached' })
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.press('Insert')
  await expect.poll(() => focused(page)).toBe('New entry')
  await page.keyboard.type('Every month')
  await page.getByLabel('Leads to').selectOption('Issue list')
  await page.getByLabel('Label').press('Enter')
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByText('1 of', { exact: false }).first().waitFor({ state: 'attached' })
  await inside.getByRole('link', { name: 'Every month' }).waitFor()
  expect(await readersMenu()).not.toContain('Every month')

  await page.getByRole('button', { name: 'Phone' }).click()
  await inside.getByRole('link', { name: 'Every month' }).waitFor()
  await page.getByRole('button', { name: 'Publish the menu' }).click()
  await page.getByText('Published. Readers get the menu from now on.').waitFor()
  expect(await readersMenu()).toMatch(/^\W*Every month/)

  await page.goto(`${site.origin}/desk/menus/main/history/`)
  await page.getByText('“Every month” is new: Issue list.').waitFor()
  await page.getByRole('link', { name: /Readers get it now/ }).waitFor()
  await page.locator('select[name=after]').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('button', { name: /^Restore the version/ }).click()
  await page.getByText('Readers get it now · Restored').waitFor()
  expect(await readersMenu()).not.toContain('Every month')
  expect(noted.violations).toEqual([])
  // The test's own script is what the preview's frame refuses.
  const others = noted.complaints.filter((text) => !/^Blocked script execution in .*sandboxed/.test(text))
  expect(others).toEqual([])
})

test('dragged by the mouse, an entry goes under another', async () => {
  const { page } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/menus/footer/`)
  const items = page.getByRole('treeitem')
  await items.nth(1).dragTo(items.nth(0))
  await page.getByText('1 of 1, under').waitFor({ state: 'attached' })
  await page.getByText('This menu has one level: readers do not get it.').waitFor()
})

test('a hub’s own menu is begun from the hub, seen in its place, published, and taken back', async () => {
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  const { categories } = site.db.t
  const all = await site.db.orm.select({ id: categories.id, path: categories.path }).from(categories)
  const { id, path } = all.find((one) => one.path.endsWith('/gout')) ?? { id: '', path: '' }
  await page.goto(`${site.origin}/desk/categories/${id}/`)
  await page.getByRole('link', { name: 'Make a menu' }).click()
  await page.getByRole('heading', { name: 'Hub: Gout' }).waitFor()
  await page.getByRole('button', { name: 'Add an entry' }).click()
  await expect.poll(() => focused(page)).toBe('New entry')
  await page.keyboard.type('Every month')
  await page.getByLabel('Leads to').selectOption('Issue list')
  const inside = page.frameLocator('.preview__frame')
  await inside.getByRole('navigation', { name: 'The hub’s own menu' }).getByText('Every month').waitFor()
  await page.getByRole('button', { name: 'Publish the menu' }).click()
  await page.getByText('Published. Readers get the menu from now on.').waitFor()
  const hub = () => readPage(site.origin, `/category/${path}/`)
  expect((await hub()).hrefs('nav[aria-label="Within Gout"] a')).toEqual(['/issues/'])
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await page.getByText('Taken back. Readers get the menu as it was.').waitFor()
  expect((await hub()).hrefs('nav[aria-label="Within Gout"] a')).not.toContain('/issues/')
  expect(noted.violations).toEqual([])
})

test('a menu is planned for an issue, seen in the time machine, called off, and planned again', async () => {
  const { page, noted } = await people.open()
  const { id } = await aPlannedIssue(site.db, ['The heron of the issue'])
  const at = AS_OF + DAY
  const desk = deskOf(managingEditor, site.db, AS_OF)
  await publishIssue(desk, { issueId: id, ...(await opened(site.db, id)).from, at })
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/menus/main/`)
  await page.frameLocator('.preview__frame').getByText('Conditions').first().waitFor({ state: 'attached' })
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.press('Insert')
  await expect.poll(() => focused(page)).toBe('New entry')
  await page.keyboard.type('With the issue')
  await page.getByLabel('Leads to').selectOption('Issue list')
  await page.getByRole('radio', { name: 'With an issue' }).check()
  await page.getByLabel('Appears, and goes, with').selectOption('February 2026')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await page.getByText('The menu is planned.').waitFor()
  expect(await readersMenu()).not.toContain('With the issue')
  const planned = page.getByRole('region', { name: 'Planned' })
  const then = await planned.getByRole('link', { name: 'See it then' }).getAttribute('href')
  await page.goto(`${site.origin}${then}`)
  await page.getByRole('link', { name: 'With the issue' }).first().waitFor({ state: 'attached' })

  await page.goto(`${site.origin}/desk/issues/${id}/`)
  await page
    .getByRole('region', { name: 'Goes out with it' })
    .getByRole('link', { name: 'Main menu' })
    .click()
  await planned.getByRole('button', { name: 'Call it off' }).click()
  const message = page.locator('.toast', { hasText: 'Called off.' })
  await planned.waitFor({ state: 'detached' })
  await message.getByRole('button', { name: 'Undo' }).click()
  await planned.getByText('with February 2026').waitFor()
  await page.goto(`${site.origin}/desk/menus/main/history/`)
  await page.getByRole('link', { name: /Planned/ }).click()
  await page.getByText('“With the issue” is new: Issue list.').waitFor()
  await page.getByRole('button', { name: 'Call it off' }).click()
  await page.getByRole('link', { name: /Planned/ }).waitFor({ state: 'detached' })
  expect(noted.violations).toEqual([])
})
