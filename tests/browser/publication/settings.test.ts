// An administrator changes settings: seen in the preview first, what cannot be read is mended, readers get it at once, and it is taken back.
import { expect, test } from 'vitest'
import { SECOND } from '../../support/cast.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const readersName = async () => (await readPage(site.origin, '/')).text('.masthead__name')

test('tried, mended, published, taken back, published again and restored from the history', async () => {
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.wilhelmina)
  await page.goto(`${site.origin}/desk/settings/`)
  const inside = page.frameLocator('.preview__frame')
  await inside.locator('.masthead__name').getByText('Synovia').waitFor()
  const [form, preview] = await Promise.all(
    ['.settings__parts', '.settings__preview'].map((one) => page.locator(one).boundingBox()),
  )
  expect(preview?.x).toBeGreaterThan((form?.x ?? 0) + (form?.width ?? 0))
  expect(preview?.height).toBeGreaterThan(600)
  await page.getByLabel('Name', { exact: true }).fill('The Heron Review')
  await inside.locator('.masthead__name').getByText('The Heron Review').waitFor()
  expect(await readersName()).toBe('Synovia')

  await page.getByLabel('ISSN online').fill('1234-5678')
  await page.getByText('an ISSN that begins with 1234-567 ends with 9').waitFor()
  await page.getByLabel('ISSN online').fill('12345679')
  await page.getByRole('button', { name: 'Choose a colour: House colour' }).click()
  await page.getByLabel('House colour by day', { exact: true }).fill('#e0b000')
  await page.getByRole('button', { name: /^Use #/ }).click()
  await page.getByRole('button', { name: 'Night' }).click()
  await page.getByRole('button', { name: 'An article' }).click()
  await inside.locator('.article-page').waitFor()

  await page.getByRole('button', { name: 'Publish settings' }).click()
  await page.getByText('Published. The site has the new settings from now on.').waitFor()
  expect(await readersName()).toBe('The Heron Review')
  site.moveClock(AS_OF + SECOND)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Taken back. Everything is as it was.').waitFor()
  expect(await readersName()).toBe('Synovia')

  await page.goto(`${site.origin}/desk/settings/history/`)
  await page.getByText('Wilhelmina Pruitt').first().waitFor()
  site.moveClock(AS_OF + 2 * SECOND)
  await page.locator('.settings__versions > li').nth(1).getByRole('button', { name: 'Restore' }).click()
  await page.getByText('Counts now · Restored').waitFor()
  expect(await readersName()).toBe('The Heron Review')
  expect(noted.violations).toEqual([])
})

test('a name is planned, seen in the time machine, counts at its moment, and is changed and called off before', async () => {
  site.moveClock(AS_OF + 3 * SECOND)
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.wilhelmina)
  await page.goto(`${site.origin}/desk/settings/`)
  const before = await readersName()
  const schedule = async (name: string, button: string) => {
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByRole('button', { name: button }).click()
    const dialog = page.getByRole('dialog', { name: 'From when do these settings count?' })
    await dialog.getByLabel('Date').fill('2031-01-01')
    await dialog.getByLabel('Time').fill('06:00')
    await dialog.getByRole('button', { name: 'Schedule' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await schedule('The Winter Review', 'Schedule…')
  const planned = page.getByRole('region', { name: 'Planned' })
  await planned.getByText('The Winter Review').waitFor()
  expect(await readersName()).toBe(before)
  await planned.getByRole('button', { name: /^Change/ }).click()
  await page.getByText(/^The form shows what is planned for/).waitFor()
  await schedule('The Spring Review', 'Change the plan…')
  await planned.getByText('The Spring Review').waitFor()
  expect(await planned.getByRole('listitem').count()).toBe(1)
  await planned.getByRole('button', { name: /^Call off/ }).click()
  await page.getByText(/^Called off what was planned for/).waitFor()
  await planned.waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click()
  await planned.getByText('The Spring Review').waitFor()
  await page.goto(`${site.origin}/desk/calendar/?month=2031-01`)
  await page.getByRole('link', { name: /^Settings change .*Name$/ }).click()
  const plan = page.locator('li:target')
  await plan.getByText('The Spring Review').waitFor()
  await plan.getByRole('button', { name: /^Call off/ }).waitFor()
  await page.goto(`${site.origin}/desk/as-of/`)
  const coming = page.getByRole('link', { name: 'The settings change: Name' })
  const then = await coming.getAttribute('href')
  await page.goto(`${site.origin}${then}`)
  expect(await page.locator('.masthead__name').textContent()).toBe('The Spring Review')
  expect(await readersName()).toBe(before)
  site.moveClock(Date.UTC(2031, 0, 2))
  expect(await readersName()).toBe('The Spring Review')
  expect(noted.violations).toEqual([])
})

test('a managing editor reads them and can change nothing', async () => {
  const { page } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/settings/`)
  expect(await page.getByLabel('Name', { exact: true }).isDisabled()).toBe(true)
  expect(await page.getByRole('button', { name: 'Publish settings' }).count()).toBe(0)
})
