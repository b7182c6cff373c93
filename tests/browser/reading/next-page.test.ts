// The next page is fetched while the pointer rests on its link, as the header's rules say (decision 029).
import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ESSAY } from '../../support/pages.ts'
import { sharedSite } from '../../support/running/site.ts'
import { NOTHING, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()

/** What Chromium itself says of the rules: which links they cover, what it fetched. */
async function watchPreloads(page: Page) {
  const devtools: CDPSession = await page.context().newCDPSession(page)
  const covered = new Set<string>()
  const fetched = new Map<string, string>()
  const faults: string[] = []
  devtools.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorMessage) faults.push(ruleSet.errorMessage)
  })
  devtools.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources) covered.add(new URL(key.url).pathname)
  })
  devtools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) =>
    fetched.set(new URL(prefetchUrl).pathname, status),
  )
  await devtools.send('Preload.enable')
  return { covered, fetched, faults }
}

test('a link that the pointer rests on is fetched, and its page stands at once', async () => {
  const { page, noted } = await readers.open()
  const { covered, fetched, faults } = await watchPreloads(page)
  await page.goto(site.origin + ESSAY)
  const told: string[] = []
  page.on('request', (request) => {
    if (request.headers()['opened-ahead']) told.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  const next = page.locator('.pager__next').first()
  await next.hover()
  await expect.poll(() => fetched.get(`${ESSAY}2/`)).toBe('Ready')
  expect([...fetched.keys()]).toEqual([`${ESSAY}2/`])
  await next.click()
  await page.waitForURL(`${site.origin}${ESSAY}2/`)
  const how = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation')
    return (entry as PerformanceResourceTiming & { deliveryType: string }).deliveryType
  })
  expect(how).toBe('navigational-prefetch')
  expect(told).toEqual([`HEAD ${ESSAY}2/`])
  expect(faults).toEqual([])
  expect(covered).toContain('/issues/')
  expect(
    [...covered].filter((path) => /^\/(desk|login|api|search|preview)\b|\/feed\/|\/cite\/|\./.test(path)),
  ).toEqual([])
  expect(noted).toEqual(NOTHING)
})
