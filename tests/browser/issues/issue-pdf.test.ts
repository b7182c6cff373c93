// An editor gives the current issue another PDF: sent with its progress, saved, there for readers, and taken back.
import { expect, test } from 'vitest'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { aPdf } from '../../support/pdfs.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { overflow, visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const ISSUE = '/issue/2026-01/'
const linkText = async () => (await readPage(site.origin, ISSUE)).text('a[type="application/pdf"]')
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

test('uploaded, saved, read, and taken back', async () => {
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/issues/`)
  await page.getByRole('link', { name: /^January 2026/ }).click()
  const field = page.getByRole('group', { name: 'PDF of the printed issue' })
  await field.getByRole('link', { name: 'i1.pdf' }).waitFor()
  const before = await linkText()

  await page.getByLabel('The PDF').setInputFiles(file('menu.pdf', Buffer.from('<!doctype html>')))
  await field.getByText('menu.pdf is not a PDF.').waitFor()
  const large = Buffer.concat([aPdf(), Buffer.alloc(3 * 1024 * 1024, ' '), Buffer.from('%%EOF')])
  await page.getByLabel('The PDF').setInputFiles(file('january-print.pdf', large))
  await field.getByRole('link', { name: 'january-print.pdf' }).waitFor()
  await field.getByText('3.0 MB. Not saved yet.').waitFor()
  expect(await linkText()).toBe(before)
  await page.keyboard.press('Control+s')
  await page.getByText('Saved.').waitFor()
  expect(await linkText()).toBe('PDF of the printed issue (3.0 MB)')
  expect((await ask(site.origin, `${ISSUE}pdf/`)).headers.get('content-length')).toBe(String(large.length))

  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await page.getByText('Brought back.').waitFor()
  expect(await linkText()).toBe(before)
  await field.getByRole('button', { name: 'Take the PDF off' }).press('Enter')
  await page.keyboard.press('Control+s')
  await page.getByText('Saved.').last().waitFor()
  await expect.poll(async () => (await ask(site.origin, `${ISSUE}pdf/`)).status).toBe(404)
  expect(await overflow(page)).toBe(0)
  expect(noted.violations).toEqual([])
  // The one file that is no PDF: Chromium itself writes down that its answer was a 422.
  expect(noted.complaints).toEqual([expect.stringContaining('status of 422')])
})
