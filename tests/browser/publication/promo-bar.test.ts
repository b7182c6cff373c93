// A managing editor announces something by keyboard alone: the preview shows it first, readers get it at once, and it is taken back.
import { expect, test } from 'vitest'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const readers = async () => (await readPage(site.origin, '/')).texts('.promo__item')

test('added, put first, seen in the preview, refused, published, dragged, and taken back', async () => {
  const before = await readers()
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/promo-bar/`)
  await page.getByRole('button', { name: 'Add a promo' }).press('Enter')
  await page.keyboard.type('Talk')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Elevators and knees')
  await page.keyboard.press('Tab')
  await page.keyboard.type('javascript:alert(1)')
  const inside = page.frameLocator('.preview__frame')
  await inside.getByRole('link', { name: 'Elevators and knees' }).waitFor()
  await page.getByRole('button', { name: 'Phone' }).click()
  await inside.getByRole('link', { name: 'Elevators and knees' }).waitFor()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Give a whole address', { exact: false }).first().waitFor()
  expect(await readers()).toEqual(before)

  await page.getByLabel('Link').first().fill('/issues/')
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Published. Readers get the promo bar from now on.').waitFor()
  expect(await readers()).toEqual(['Talk: Elevators and knees', ...before])
  await page.getByText('“Elevators and knees” is new', { exact: false }).waitFor()

  const items = page.getByRole('list', { name: 'Promos' }).getByRole('listitem')
  await items.nth(2).dragTo(items.nth(0))
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('The order is now', { exact: false }).waitFor()
  expect((await readers())[0]).toBe(before[1])
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('Taken back. Readers get the promo bar as it was.').waitFor()
  expect(await readers()).toEqual(['Talk: Elevators and knees', ...before])
  expect(noted.violations).toEqual([])
  // The test's own script is what the preview's frame refuses.
  const others = noted.complaints.filter((text) => !/^Blocked script execution in .*sandboxed|422/.test(text))
  expect(others).toEqual([])
})
