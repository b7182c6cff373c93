import { beforeAll, expect, test } from 'vitest'
import { faults } from '../../support/axe.ts'
import { anArticle } from '../../support/builders.ts'
import { ESSAY } from '../../support/pages.ts'
import { ownSite } from '../../support/running/site.ts'
import { overflow, visits } from '../../support/running/visits.ts'

const site = ownSite()
const readers = visits()

const SENTENCE = 'لم تكن غرفة الانتظار صامتة قط، فقد كان فيها من يصغي إلى المفاصل كما يصغي الصياد إلى البحر.'
const BODY = [
  `<p>${SENTENCE.repeat(6)}</p><h2>قائمة قصيرة</h2><ul><li>الركبة</li><li>الرسغ (TNF-α)</li></ul>`,
  `<aside class="pull-quote"><blockquote><p>${SENTENCE}</p></blockquote></aside><p>${SENTENCE.repeat(8)}</p>`,
  `<blockquote><p>${SENTENCE}</p></blockquote>`,
  `<table><tr>${'<th>المفصل المصاب</th>'.repeat(9)}</tr><tr>${'<td>123</td>'.repeat(9)}</tr></table>`,
  `<p>${SENTENCE.repeat(4)}</p>`,
].join('')

let path: string
beforeAll(async () => {
  const { slug } = await anArticle(site.db, {
    title: 'ما تسمعه غرفة الانتظار',
    dek: 'عن الإصغاء',
    slug: 'what-the-room-hears-in-arabic',
    language: 'ar',
    body: BODY,
  })
  path = `/article/${slug}/`
})

test.each([1280, 390, 320])(
  'at %i pixels an Arabic article is set from the right and fits',
  async (width) => {
    const { page } = await readers.open({ viewport: { width, height: 900 } })
    await page.goto(site.origin + path)
    expect(await overflow(page)).toBe(0)
    expect(await faults(page)).toEqual([])
    expect(await page.locator('h1').getAttribute('lang')).toBe('ar')
    expect(await page.locator('.prose').getAttribute('lang')).toBe('ar')
    const edges = await page.evaluate(() => {
      const box = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('h1') ?? document.body)
      return { head: box('.article-head').right, title: range.getBoundingClientRect().right }
    })
    expect(Math.abs(edges.head - edges.title)).toBeLessThan(4)
  },
)

test('what stands around it stays as it is, and an article in the publication’s own language says nothing', async () => {
  const { page } = await readers.open()
  await page.goto(site.origin + path)
  expect(await page.locator('.masthead').evaluate((one) => getComputedStyle(one).direction)).toBe('ltr')
  await page.goto(site.origin + ESSAY)
  expect(await page.locator('[dir], main [lang]').count()).toBe(0)
})
