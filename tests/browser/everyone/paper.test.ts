// An article on paper, or saved as PDF: the whole of it with what paper needs, and nothing that only a screen does.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ESSAY, TEMPLATES } from '../../support/pages.ts'
import { pdfPages } from '../../support/pdf-text.ts'
import { sharedSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()

test('any page of an essay offers to print all of it, or to save it, and asks the browser to', async () => {
  const { page } = await readers.open()
  await page.addInitScript(() => {
    const home = globalThis as unknown as { asked: number; print(): void }
    home.asked = 0
    home.print = () => home.asked++
  })
  await page.goto(`${site.origin}${ESSAY}3/`)
  await page.getByRole('link', { name: 'Print all pages or save them as PDF' }).click()
  await page.waitForURL(`${site.origin}${ESSAY}?singlepage=1#print`)
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { asked: number }).asked)).toBe(1)
})

test('the PDF of an essay has every paragraph, its references, the addresses of its links and numbered pages', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}${ESSAY}?singlepage=1`)
  const [paragraphs, references] = [await endsOf(page, '.prose__part > p'), await endsOf(page, REFERENCE)]
  expect([paragraphs.length > 40, references.length]).toEqual([true, 14])
  await linkFromText(page)
  await linkFromReference(page)
  const pages = pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const whole = plain(pages.join(''))
  expect(pages.length).toBeGreaterThan(6)
  for (const [at, words] of pages.entries()) expect(words).toContain(`${at + 1}/${pages.length}`)
  expect([...paragraphs, ...references].filter((end) => !whole.includes(end))).toEqual([])
  expect(whole).toContain(plain(`there <${ELSEWHERE}>`))
  expect(whole).toContain(plain('here <https://synovia.example/issues/>'))
  expect(whole).toContain(plain(`How to cite Rao M. What the Waiting Room Hears.`))
  for (const words of await chromeOf(page)) expect(whole).not.toContain(plain(words))
})

test('the PDF of a static page has the addresses of its links, those within the site too', async () => {
  const { page } = await readers.open()
  await page.goto(site.origin + (TEMPLATES['a static page'] ?? ''))
  const pages = pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const [, printed = ''] = /IssueArchives<([^>]+)>/.exec(pages.join('')) ?? []
  expect(printed).toMatch(/^https?:\/\/[^/]+\/issues\/$/)
})

const REFERENCE = '.references__text'

/** The last words before each mark of a reference, which printers may draw after all else, and before each end. */
async function endsOf(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).evaluateAll((all) =>
    all.flatMap((one) => {
      const copy = one.cloneNode(true) as Element
      for (const mark of copy.querySelectorAll('.reference-mark')) mark.replaceWith('\0')
      return (copy.textContent ?? '').split('\0')
    }),
  )
  return texts.map((words) => plain(words).slice(-24)).filter((end) => end.length === 24)
}

/** Where a line ends, whether its last word is split and which letters are drawn as one is the printer's affair. */
const plain = (text: string) => text.normalize('NFKC').replaceAll(/[\s\u00ad-]/g, '')

const ELSEWHERE = 'https://elsewhere.example/a-page/?of=it'

/** To another site, which a reader of paper cannot follow; the essay itself has none. */
function linkFromText(page: Page): Promise<void> {
  return page
    .locator('.prose__part > p')
    .first()
    .evaluate((paragraph, href) => {
      paragraph.append(Object.assign(document.createElement('a'), { href, textContent: 'there' }))
    }, ELSEWHERE)
}

/** Within the site, as the server writes such a link. */
function linkFromReference(page: Page): Promise<void> {
  return page
    .locator(REFERENCE)
    .first()
    .evaluate((text) => {
      const link = Object.assign(document.createElement('a'), { href: '/issues/', textContent: 'here' })
      link.dataset.origin = 'https://synovia.example'
      text.append(link)
    })
}

/** Words that stand in what belongs to a screen. */
function chromeOf(page: Page): Promise<string[]> {
  const parts = [
    '#menu summary',
    '.share__act',
    '.pager__link',
    '.related .teaser__title',
    '.site-foot__nav a',
    '.skip',
  ]
  return page
    .locator(parts.join())
    .evaluateAll((all) => all.map((one) => one.textContent ?? '').filter((words) => words.length > 12))
}
