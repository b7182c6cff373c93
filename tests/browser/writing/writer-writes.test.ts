// A writer brings a manuscript from Word into the desk, cites, searches, divides and publishes it.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { MINUTE } from '../../support/cast.ts'
import { enter, openArticle, PEOPLE, saved, textbox } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { sharedSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = sharedSite()
const people = visits()

test('a manuscript pasted from Word is cited, searched, divided and published; readers see all of it', async () => {
  const { page, noted } = await people.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await openArticle(page, `${site.origin}/desk/articles/new/`)
  await page.getByRole('textbox', { name: 'Title' }).fill('A Kite Over the Clinic')
  const text = textbox(page)
  await text.click()
  await page.keyboard.type('## Wind\nIt blew **hard** from the north')
  await text.locator('h2', { hasText: 'Wind' }).waitFor()
  await text.locator('strong', { hasText: 'hard' }).waitFor()

  await page.keyboard.type(' /refer')
  await page.getByRole('option', { name: /^Reference/ }).waitFor()
  await page.keyboard.press('Enter')
  const palette = page.getByRole('combobox', { name: /^Search the references/ })
  await palette.fill('Breeze A. On strings. 2024. doi:10.5555/kite')
  await page.getByRole('option', { name: /Breeze A/ }).waitFor()
  await page.keyboard.press('Enter')
  await text.locator('sup[data-number="1"]').waitFor()

  await text.locator('h2', { hasText: 'Wind' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await paste(page, 'word')
  await page.getByText('One comment in the margin was left out.').waitFor()
  await expect.poll(() => text.locator('li[data-ref-id]').count()).toBe(3)
  await page.getByRole('button', { name: 'Undo the paste' }).click()
  await expect.poll(() => text.locator('li[data-ref-id]').count()).toBe(1)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => text.locator('li[data-ref-id]').count()).toBe(3)

  await page.keyboard.press('Control+f')
  const find = page.getByRole('region', { name: 'Find and replace' })
  await find.getByLabel('Find', { exact: true }).fill('Harrowgate')
  await find.getByText('1 found').waitFor()
  await find.getByLabel('Replace with').fill('Quaymouth')
  await find.getByRole('button', { name: 'Replace all' }).click()
  await find.getByText('Not found').waitFor()
  await page.keyboard.press('Escape')

  await text.getByText('It blew hard').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+Enter')
  await text.getByText(/^Page 2 of 2/).waitFor()
  await page.getByRole('button', { name: 'Split evenly…' }).click()
  await page.getByText('The text is short enough for one page: all page breaks would go.').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await text.getByText(/^Page 2 of 2/).waitFor()
  await saved(page)
  await publish(page)

  const path = '/article/a-kite-over-the-clinic/'
  const first = await readPage(site.origin, path)
  expect(first.texts('.prose h2')).toEqual(['Wind', 'The Slow Joint', 'Method'])
  expect(first.text('.prose')).toContain('Forty patients in Quaymouth were followed')
  expect(first.texts('.prose ul > li > ul > li p')[0]).toBe('Thumb')
  const whole = await readPage(site.origin, `${path}?singlepage=1`)
  expect(whole.texts('.prose .reference-mark').map((mark) => mark.replace(/\D/g, ''))).toEqual([
    '1',
    '2',
    '3',
  ])
  const entries = whole.texts('.references__entry').map((entry) => /Osler|Rao|Breeze/.exec(entry)?.[0])
  expect(entries).toEqual(['Osler', 'Rao', 'Breeze'])
  // Other files read this site too: a minute later it is no longer on it.
  site.moveClock(AS_OF + MINUTE)
  await page.getByRole('button', { name: 'Withdraw…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why').fill('It was a try.')
  await dialog.getByRole('button', { name: /^Withdraw/ }).click()
  await page.getByText('Withdrawn. Readers do not see it any more.').waitFor()
  expect(noted.violations).toEqual([])
  expect(noted.complaints).toEqual([])
})

/** Through the real clipboard, from another window, of which the desk's policy says nothing: it would note the manuscript's own styles. */
async function paste(page: Page, name: string): Promise<void> {
  const html = readFileSync(`tests/fixtures/paste/${name}.html`, 'utf8')
  const other = await page.context().newPage()
  await other.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await other.goto(site.origin)
  await other.evaluate(async (html) => {
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) })
    await navigator.clipboard.write([item])
  }, html)
  await other.close()
  await page.bringToFront()
  await page.keyboard.press('Control+v')
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish…', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now', exact: true }).click()
  await page
    .getByRole('link', { name: /View on the site/ })
    .first()
    .waitFor()
}
