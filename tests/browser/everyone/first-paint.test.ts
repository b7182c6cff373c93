// A page whose head arrives in two parts is first painted when the head is whole, so that nothing of it moves.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { ask } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'
import { layoutShifts, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()
let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

test.each([390, 1280])(
  'at %i pixels nothing is painted before the head of a page is whole',
  async (width) => {
    const { text } = await ask(site.origin, '/')
    const { page } = await readers.open({ viewport: { width, height: 800 } })
    // Without what it waits for the half is painted: this test can tell.
    const other = await servedInTwo(text.replace('<link rel="expect" href="#main"/>', ''))
    await arriving(page, other.origin)
    await expect.poll(() => isPainted(page)).toBe(true)
    other.release()
    const own = await servedInTwo(text)
    await arriving(page, own.origin)
    await turnsOfTheLoop(page)
    expect(await isPainted(page)).toBe(false)
    own.release()
    await page.waitForLoadState()
    await expect.poll(() => isPainted(page)).toBe(true)
    expect(await layoutShifts(page)).toEqual([])
  },
)

/** The front page up to the middle of its masthead, and the rest when it is released; all else as the site has it. */
async function servedInTwo(html: string): Promise<{ origin: string; release(): void }> {
  const cut = html.indexOf('<p class="masthead__tagline"')
  expect(cut).toBeGreaterThan(0)
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  server = createServer(async ({ url = '/' }, response) => {
    if (url === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.write(html.slice(0, cut))
      await released
      return response.end(html.slice(cut))
    }
    const file = await fetch(site.origin + url)
    response.setHeader('content-type', file.headers.get('content-type') ?? '')
    response.end(Buffer.from(await file.arrayBuffer()))
  })
  server.listen(0, '127.0.0.1')
  await new Promise((listening) => server?.once('listening', listening))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, release }
}

/** Until the first part is there, and styles and script, which hold the first paint back as well. */
async function arriving(page: Page, origin: string): Promise<void> {
  await page.goto(origin, { waitUntil: 'commit' })
  await page.locator('[data-script] .masthead__name').waitFor({ state: 'attached' })
  await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
}

const isPainted = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0)

/** Many more than a paint would have to wait for. */
function turnsOfTheLoop(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let turn = 0; turn < 200; turn++) await new Promise((next) => setTimeout(next))
  })
}
