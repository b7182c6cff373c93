// A managing editor adds a correction from the list of all of them, changes it, removes it and brings it back: readers see each.
import { expect, test } from 'vitest'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()
const told = async () => (await readPage(site.origin, '/corrections/')).text('main')

test('added to an article, changed, removed and back', async () => {
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/corrections/`)
  await page.getByRole('button', { name: 'Add a correction…' }).click()
  await page.getByRole('combobox', { name: 'Which article is corrected' }).fill('waiting room')
  await page.getByRole('option').first().click()
  await page.getByLabel('Kind', { exact: true }).selectOption('clarification')
  await page.getByLabel('What was wrong, and what is right').fill('The chairs are blue.')
  await page.getByRole('button', { name: 'Add it' }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'The chairs are blue' })
  await line.waitFor()
  expect(await told()).toContain('The chairs are blue.')

  await line.getByRole('button', { name: /^Edit/ }).click()
  await page.getByLabel('What was wrong, and what is right').fill('The chairs are green.')
  await page.getByRole('button', { name: 'Change it' }).click()
  // Until then the form, which is part of the line, says it too.
  await page.getByLabel('What was wrong, and what is right').waitFor({ state: 'detached' })
  const changed = page.getByRole('listitem').filter({ hasText: 'The chairs are green' })
  await changed.waitFor()
  expect(await told()).toContain('The chairs are green.')

  await page.getByRole('link', { name: /^Clarification/ }).click()
  await page.waitForURL('**/desk/corrections/?kind=clarification')
  await changed.getByRole('button', { name: /^Remove/ }).click()
  await page.getByText('The clarification is removed.').waitFor()
  await changed.waitFor({ state: 'detached' })
  expect(await told()).not.toContain('The chairs are green.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await changed.waitFor()
  expect(await told()).toContain('The chairs are green.')
  await changed.getByRole('link').first().click()
  await page.waitForURL(/\/desk\/articles\/[^/]+\/#panel-corrections$/)
  expect(noted.violations).toEqual([])
})
