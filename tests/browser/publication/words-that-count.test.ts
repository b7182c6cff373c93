// Words that editors keep, with what each does for readers at once: synonyms for their searches, and the words of a sponsor.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

async function open(path: string) {
  const visit = await people.open()
  await enter(visit.page.context(), site.origin, PEOPLE.anselm)
  await visit.page.goto(site.origin + path)
  return visit
}

test('a synonym finds for readers what its other terms find; changed, removed and brought back, it does at once', async () => {
  /** How many articles a search finds, in the page’s own words; empty where it finds none. */
  const found = async (words: string) =>
    (await readPage(site.origin, `/search/?q=${words}`)).text('.listing__feed')
  const [gout, lupus] = [await found('gout'), await found('lupus')]
  expect([gout, lupus, await found('zzyzx')]).toEqual([
    expect.stringMatching(/^\d/),
    expect.stringMatching(/^\d/),
    '',
  ])
  const { page, noted } = await open('/desk/synonyms/')
  await page.getByLabel('New: terms that mean the same, with commas', { exact: true }).fill('zzyzx, gout')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const terms = page.getByLabel('Terms: zzyzx', { exact: true })
  await terms.waitFor()
  expect(await found('zzyzx')).toBe(gout)

  await terms.fill('zzyzx, lupus')
  await saved(page, page.locator('li').filter({ has: terms }))
  await expect.poll(() => found('zzyzx')).toBe(lupus)

  await page.getByLabel('More about zzyzx …', { exact: true }).click()
  await page.locator('li').filter({ has: terms }).getByRole('button', { name: 'Remove', exact: true }).click()
  const removed = page.getByRole('status').filter({ hasText: 'was removed' })
  await removed.waitFor()
  expect(await found('zzyzx')).toBe('')
  await removed.getByRole('button', { name: /^Bring back/ }).click()
  await terms.waitFor()
  expect(await found('zzyzx')).toBe(lupus)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

/** The form is saved, and the page has come anew. */
async function saved(page: Page, line: Locator): Promise<void> {
  const anew = page.waitForEvent('load')
  await line.getByRole('button', { name: 'Save', exact: true }).click()
  await anew
}

const WORDS = 'Supported by Quillwort & Sons Biologics, an invented company'

test('a sponsor’s link stands where its words are printed, as long as the sponsor is kept', async () => {
  const links = async () =>
    (await readPage(site.origin, '/category/focusrheum/psoriatic-arthritis/')).hrefs('.hub__sponsor a')
  expect(await links()).toEqual([])
  const { page, noted } = await open('/desk/sponsors/')
  if (!(await page.getByLabel('Words as printed', { exact: true }).first().isVisible()))
    await page.getByText('New sponsor', { exact: true }).click()
  const first = page.locator('form').filter({ has: page.getByRole('button', { name: 'Add', exact: true }) })
  await first.getByLabel('Name', { exact: true }).fill('Quillwort & Sons')
  await first.getByLabel('Words as printed', { exact: true }).fill(WORDS)
  await first.getByLabel('Link', { exact: true }).fill('https://quillwort.example/')
  await first.getByRole('button', { name: 'Add', exact: true }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'Quillwort & Sons' }).first()
  await line.waitFor()
  expect(await links()).toEqual(['https://quillwort.example/'])

  await line.getByText('Change Quillwort & Sons').click()
  await line.getByLabel('Link', { exact: true }).fill('https://quillwort.example/biologics/')
  await saved(page, line)
  await expect.poll(links).toEqual(['https://quillwort.example/biologics/'])

  await line.getByText('Change Quillwort & Sons').click()
  await line.getByLabel('Remove Quillwort & Sons …', { exact: true }).click()
  await line.getByRole('button', { name: 'Remove', exact: true }).click()
  const removed = page.getByRole('status').filter({ hasText: 'was removed' })
  await removed.waitFor()
  const hub = await readPage(site.origin, '/category/focusrheum/psoriatic-arthritis/')
  expect([hub.text('.hub__sponsor'), await links()]).toEqual([`Sponsored topic ${WORDS}`, []])
  await removed.getByRole('button', { name: /^Bring back/ }).click()
  await removed.waitFor({ state: 'detached' })
  expect(await links()).toEqual(['https://quillwort.example/biologics/'])
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})
