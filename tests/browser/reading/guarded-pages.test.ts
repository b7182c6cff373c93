// Two things no page of the store may do: run what a fault of the sanitizer let through, and tell readers from editors.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ESSAY, UNSPLIT } from '../../support/pages.ts'
import { ask } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'
import { NOTHING, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()

/** Each would set a mark on the window, were it run. */
const ATTACKS = [
  '<script>window.attacked = "inline script"</script>',
  '<script src="data:text/javascript,window.attacked=1"></script>',
  '<script src="https://evil.example/x.js"></script>',
  '<img src="/none.png" onerror="window.attacked = \'handler\'">',
  '<svg onload="window.attacked = \'svg\'"></svg>',
  '<a id="lure" href="javascript:window.attacked=\'link\'">a link</a>',
  '<iframe srcdoc="<script>parent.attacked = \'frame\'</script>"></iframe>',
  '<object data="data:text/html,<script>parent.attacked=1</script>"></object>',
  '<style>body { display: none }</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0; url=javascript:window.attacked=1">',
]

/** The page as it would be, had the sanitizer let all of them through: their markup, and our headers or those left of them. */
async function withoutSanitizer(page: Page, path: string, dropped: string[] = []): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const headers = Object.entries(response.headers()).filter(([name]) => !dropped.includes(name))
    await route.fulfill({
      response,
      headers: Object.fromEntries(headers),
      body: html.replace('<main', `${ATTACKS.join('')}<main`),
    })
  })
  await page.goto(site.origin + path)
}

test('what the sanitizer lets through by mistake is stopped by the policy of the page', async () => {
  const { page, noted } = await readers.open()
  await withoutSanitizer(page, UNSPLIT)
  await page.locator('#lure').click({ noWaitAfter: true })
  expect(await attacked(page)).toBeUndefined()
  expect(await page.locator('main').isVisible()).toBe(true)
  expect(page.url()).toBe(site.origin + UNSPLIT)
  expect(await page.evaluate(() => document.baseURI)).toBe(site.origin + UNSPLIT)
  expect(new Set(noted.violations.map((text) => text.split(' ')[0]))).toEqual(
    new Set(['script-src-elem', 'script-src-attr', 'style-src-elem', 'base-uri', 'object-src']),
  )
})

test('without the policy the same attacks succeed, so that the test above can fail', async () => {
  const { page } = await readers.open()
  await withoutSanitizer(page, UNSPLIT, ['content-security-policy'])
  expect(await attacked(page)).toBeDefined()
})

const attacked = (page: Page) => page.evaluate(() => (globalThis as { attacked?: string }).attacked)

test('whoever works at the desk is led from the page to the text, and the page stays everybody’s', async () => {
  const { page, noted } = await readers.open()
  const link = page.locator('main').getByRole('link', { name: 'Edit', exact: true })
  await page.goto(site.origin + ESSAY)
  expect(await link.count()).toBe(0)

  await page.goto(`${site.origin}/login/`)
  await page.getByRole('button', { name: /Anselm Kettering/ }).click()
  await page.waitForURL('**/desk/')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('desk'))).toBe('1')
  const response = await page.goto(site.origin + ESSAY)
  expect(await response?.text()).toBe((await ask(site.origin, ESSAY)).text)
  await link.click()
  await page.waitForURL('**/desk/articles/*/')
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('What the Waiting Room Hears')

  await page.getByRole('button', { name: /Anselm Kettering/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/login/**')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('desk'))).toBeNull()
  await page.goto(site.origin + ESSAY)
  expect(await link.count()).toBe(0)
  expect(noted.violations).toEqual(NOTHING.violations)
})
