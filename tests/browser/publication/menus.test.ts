// A managing editor changes the menu by keyboard alone: the preview shows it first, readers get it at once, and it is taken back.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
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
