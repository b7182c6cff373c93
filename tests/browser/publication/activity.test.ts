// An administrator looks up who did what, takes it along as a file, and ends a colleague's session.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aDraftOf, enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

test('found by person and kind, followed to the article, exported as it stands', async () => {
  const editor = await people.open()
  await enter(editor.page.context(), site.origin, PEOPLE.ottilie)
  await aDraftOf(editor.page.context(), site.origin, { title: 'The heron waits', html: '<p>Long.</p>' })
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.wilhelmina)
  await page.goto(`${site.origin}/desk/activity/`)
  await page.getByLabel('Person').selectOption('Ottilie Fairweather')
  await page.getByLabel('About').selectOption('Articles')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'The heron waits' })
  await line.getByText('Ottilie Fairweather began it').waitFor()
  const loading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export as CSV' }).click()
  const file = readFileSync(await (await loading).path(), 'utf8')
  expect(file).toContain('Ottilie Fairweather,began it,article,The heron waits,article.create,')
  expect(file).not.toContain('session.start')
  await line.getByRole('link', { name: 'The heron waits', exact: true }).click()
  await page.waitForURL('**/desk/articles/**')
  expect(noted.violations).toEqual([])
})

test('a colleague’s session is found by its device and ended; they have to sign in again', async () => {
  const editor = await people.open()
  await enter(editor.page.context(), site.origin, PEOPLE.ottilie)
  const { page } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.wilhelmina)
  await page.goto(`${site.origin}/desk/people/`)
  await page.getByRole('button', { name: 'More for Ottilie Fairweather' }).click()
  await page.getByRole('menuitem', { name: 'Where they are signed in…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('listitem').first().waitFor()
  await dialog.getByRole('button', { name: 'Sign them out everywhere' }).click()
  await dialog.getByText('Nowhere at this moment.').waitFor()
  await editor.page.goto(`${site.origin}/desk/`)
  expect(new URL(editor.page.url()).pathname).toBe('/login/')
})
