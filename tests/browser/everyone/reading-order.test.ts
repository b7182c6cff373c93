// In which order pages are read out and walked through by keyboard. A change of the outlines is looked at, then: vitest -u.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ESSAY } from '../../support/pages.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

/** Others publish what would be read out too. */
const site = ownSite()
const readers = visits()

const PAGES = [
  ['the front page', '/', 'front-page'],
  ['an article', ESSAY, 'article'],
] as const

test.each(PAGES)('%s is read out in the order of its parts', async (_, path, name) => {
  const { page } = await readers.open()
  await page.goto(site.origin + path)
  await expect(await outline(page)).toMatchFileSnapshot(`./outlines/${name}.txt`)
})

test.each(PAGES)('%s is walked through by Tab as it is read, and one sees where one is', async (_, path) => {
  const { page } = await readers.open()
  await page.goto(site.origin + path)
  const stops = await walk(page)
  expect(stops.length).toBeGreaterThan(30)
  expect(stops[0]?.name).toBe('Skip to the content')
  expect(stops.filter(({ isMarked, isInSight }) => !isMarked || !isInSight)).toEqual([])
  const order = stops.map(({ place }) => place)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('with Enter on the first stop one is past the menu', async () => {
  const { page } = await readers.open()
  await page.goto(site.origin + ESSAY)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

/** Of the accessibility tree the landmarks and headings, and what has a name of its own to be found by. */
async function outline(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot()
  const told =
    /^ *- (banner|navigation|main|contentinfo|complementary|region|search|article|dialog|heading|figure)\b/
  const lines = tree.split('\n').filter((line) => told.test(line))
  return `${lines.map((line) => line.replace(/(\]|"|\w):.*$/, '$1')).join('\n')}\n`
}

type Stop = { name: string; place: number; isMarked: boolean; isInSight: boolean }

/** Where the keyboard stops, from the first to the last; `place` counts the elements before it. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let steps = 0; steps < 300; steps++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const isLined = (part: string | null) => getComputedStyle(element, part).outlineStyle !== 'none'
      const { top, bottom, width } = element.getBoundingClientRect()
      return {
        name: element.textContent?.trim() ?? '',
        place: [...document.querySelectorAll('*')].indexOf(element),
        isMarked: isLined(null) || isLined('::after') || element.classList.contains('skip'),
        isInSight: width > 0 && bottom > 0 && top < innerHeight,
      }
    })
    if (stop === null || stop.place === stops[0]?.place) return stops
    stops.push(stop)
  }
  return stops
}
