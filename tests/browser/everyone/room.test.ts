// Pages use the room that a window gives: no column of three words, no title above an empty half.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sharedSite } from '../../support/running/site.ts'
import { overflow, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()

const box = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)

test('on a telephone an editor’s life flows around the portrait', async () => {
  const { page } = await readers.open({ viewport: { width: 390, height: 900 } })
  await page.goto(`${site.origin}/editors/`)
  const [bio, photo] = [await box(page, '.author-box__bio'), await box(page, '.author-box__photo')]
  expect(bio.width).toBeGreaterThan(330)
  expect((await box(page, '.author-box__name a')).left).toBeGreaterThan(photo.right)
  expect(await overflow(page)).toBe(0)
})

test('on a tablet an issue’s title stands beside its cover, and its lines stay together', async () => {
  const { page } = await readers.open({ viewport: { width: 768, height: 900 } })
  await page.goto(`${site.origin}/issue/2025-12/`)
  const [cover, title] = [await box(page, '.issue__cover'), await box(page, '.issue__title')]
  expect(title.left).toBeGreaterThan(cover.right)
  expect((await box(page, '.issue__whole')).top - title.bottom).toBeLessThan(40)
  expect((await box(page, '.contents')).top).toBeGreaterThan(cover.bottom)
  expect(await overflow(page)).toBe(0)
})

test('what is saved begins at the height of other lists', async () => {
  const { page } = await readers.open({ viewport: { width: 390, height: 900 } })
  await page.goto(`${site.origin}/category/conditions/`)
  const { top } = await box(page, 'h1')
  await page.goto(`${site.origin}/saved/`)
  expect((await box(page, 'h1')).top).toBeCloseTo(top, 0)
})
