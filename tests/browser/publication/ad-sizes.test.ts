// Advertisements as readers' windows get them: a size made for each, its room kept, and only what is shown asked for.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ESSAY } from '../../support/pages.ts'
import { sharedSite } from '../../support/running/site.ts'
import { layoutShifts, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()
const PAGES = ['/', `${ESSAY}?singlepage=1`, '/category/conditions/']

/** Of every place that is seen: which file, how wide it is shown, and how wide the size is. */
function shownOn(page: Page) {
  return page.evaluate(async () => {
    const shown: { place: string; file: string; share: number; height: number }[] = []
    for (const advert of document.querySelectorAll<HTMLElement>('.advert')) {
      if (!advert.checkVisibility()) continue
      advert.scrollIntoView()
      const image = advert.querySelector('img')
      if (!image) continue
      await new Promise((resolve) => (image.complete ? resolve(0) : image.addEventListener('load', resolve)))
      const file = new URL(image.currentSrc).pathname
      const [, width = '1'] = /\/(\d+)x\d+-/.exec(file) ?? []
      const box = image.getBoundingClientRect()
      shown.push({ place: advert.id, file, share: box.width / Number(width), height: box.height })
    }
    return shown
  })
}

describe.each([
  { width: 390, sizes: /\/(320x100|300x250)-/ },
  { width: 820, sizes: /\/(728x90|970x250|300x250)-/ },
  { width: 1280, sizes: /\/(970x250|728x90|300x250|300x600)-/ },
])('in a window of $width pixels', ({ width, sizes }) => {
  test.each(PAGES)('%s shows sizes that were made for it, once each, and stands still', async (path) => {
    const { page, noted } = await readers.open({ viewport: { width, height: 900 } })
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (/^\/ad\/.*\.\w+$/.test(pathname)) asked.push(pathname)
    })
    await page.goto(site.origin + path)
    const shown = await shownOn(page)
    const isWide = width >= 1280
    if (path.startsWith('/category') && !isWide) expect(shown).toEqual([])
    else expect(shown).not.toEqual([])
    for (const one of shown) {
      expect(one.file, one.place).toMatch(sizes)
      expect(one.share, one.file).toBeGreaterThan(0.6)
      expect(one.share, one.file).toBeLessThanOrEqual(1.001)
    }
    expect(asked.toSorted()).toEqual(shown.map(({ file }) => file).toSorted())
    expect(await layoutShifts(page, 0.0002)).toEqual([])
    expect(noted.violations).toEqual([])
  })
})

test.each([390, 820])(
  'without scripts a window of %d pixels asks for no advertisement that it hides',
  async (width) => {
    const { page, noted } = await readers.open({ javaScriptEnabled: false, viewport: { width, height: 900 } })
    const asked = new Set<string>()
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (/^\/ad\/.*\.\w+$/.test(pathname)) asked.add(pathname)
    })
    await page.goto(`${site.origin}${ESSAY}?singlepage=1`)
    const shown: string[] = []
    for (const advert of await page.locator('.advert').all())
      if (await advert.isVisible())
        shown.push(
          await advert.locator('img').evaluate((one: HTMLImageElement) => new URL(one.currentSrc).pathname),
        )
    expect(await page.locator('.advert--beside').isVisible()).toBe(false)
    expect([...asked].sort()).toEqual([...new Set(shown)].sort())
    expect(asked.size).toBeGreaterThan(0)
    expect((await page.request.get(`${site.origin}/nothing.svg`)).headers()['content-type']).toMatch(
      /^image\/svg/,
    )
    expect(noted.violations).toEqual([])
  },
)

test('beside a list and in an article’s margin there is a place on wide screens alone', async () => {
  const { page } = await readers.open({ viewport: { width: 1280, height: 900 } })
  for (const path of ['/', `${ESSAY}?singlepage=1`, '/category/conditions/']) {
    await page.goto(site.origin + path)
    const beside = page.locator('.advert--beside')
    expect([path, await beside.count(), await beside.first().isVisible()]).toEqual([path, 1, true])
    await page.setViewportSize({ width: 1279, height: 900 })
    expect([path, await beside.first().isVisible()]).toEqual([path, false])
    await page.setViewportSize({ width: 1280, height: 900 })
  }
})
