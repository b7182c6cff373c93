import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sharedSite } from '../../support/running/site.ts'
import { overflow, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const people = visits()

test('an editor uploads pictures, describes one, moves its focal point, replaces it, and puts it into the trash', async () => {
  const { page, noted } = await people.open()
  await signIn(page, 'Ottilie Fairweather')
  await page.getByRole('link', { name: 'Media', exact: true }).click()
  await page.getByRole('heading', { name: 'Media' }).waitFor()
  const before = await count(page)

  await choose(page, 'Pictures to upload', [
    await aFile('harbour.png', '#2a6f97'),
    await aFile('lantern.png', '#b5541c'),
    notAPicture('invoice.jpg'),
  ])
  await page.getByText('2 pictures are in the library, 1 could not be taken').waitFor()
  await page.getByText('invoice.jpg is a web page, not a picture').waitFor()
  await expect.poll(() => count(page)).toBe(before + 2)

  await choose(page, 'Pictures to upload', [await aFile('copy-of-harbour.png', '#2a6f97')])
  await page.getByText('Already in the library: that one is used').waitFor()
  expect(await count(page)).toBe(before + 2)

  await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Without alt text' })
  await page.getByRole('searchbox', { name: /^Search alt texts/ }).fill('harbour')
  await expect.poll(() => count(page)).toBe(1)
  expect(new URL(page.url()).search).toBe('?q=harbour&show=missing-alt')
  await page.getByRole('link', { name: 'harbour.png' }).press('Enter')
  const panel = page.getByRole('complementary', { name: 'harbour.png' })
  await panel.getByLabel('Alt text').fill('A blue harbour at dusk')
  await panel.getByLabel('Credit').fill('Photograph: Synovia')
  await panel.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved. Pages show it from now on.').waitFor()

  const point = panel.getByRole('button', { name: /^Focal point:/ })
  for (let step = 0; step < 3; step++) await point.press('Shift+ArrowLeft')
  await panel.getByRole('button', { name: 'Keep this point' }).click()
  await page.getByText('The crops keep this point from now on.').waitFor()
  await panel.getByRole('button', { name: /^Focal point: 20% from the left/ }).waitFor()

  await choose(page, 'The new file', [await aFile('harbour-at-noon.png', '#e9c46a')])
  await page.getByText('Replaced. Every page that shows it has the new file.').waitFor()
  await page.getByRole('button', { name: 'Bring back harbour.png' }).waitFor()
  await page.getByText('Nowhere yet.').waitFor()
  await page.getByRole('button', { name: 'Move to the trash' }).click()
  await page.getByText('This picture is in the trash.').waitFor()
  await page.getByRole('button', { name: 'Take it out of the trash' }).click()
  await page.getByText('Back in the library.').waitFor()
  expect(noted.violations).toEqual([])
  // The one file that is no picture: Chromium itself writes down that its answer was a 422.
  expect(noted.complaints).toEqual([expect.stringContaining('status of 422')])
})

test('on a telephone the library fits, and a contributor sees what may not be changed', async () => {
  const { page } = await people.open({ viewport: { width: 390, height: 844 } })
  await signIn(page, 'Barnaby Quill')
  await page.goto(`${site.origin}/desk/media/?q=microscope`)
  await page.getByRole('list', { name: 'Pictures' }).getByRole('link').first().click()
  await page.getByText('An editor can change these words.').waitFor()
  expect(await page.getByRole('button', { name: /Replace|trash/ }).count()).toBe(0)
  expect(await overflow(page)).toBe(0)
})

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${site.origin}/login/`)
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.waitForURL('**/desk/')
}

async function count(page: Page): Promise<number> {
  const words = (await page.locator('.library__count').textContent()) ?? ''
  return words.startsWith('One') ? 1 : Number(words.split(' ')[0]?.replaceAll(',', ''))
}

type AFile = { name: string; mimeType: string; buffer: Buffer }

/** The desk empties the field once it has taken the files; a page that is not alive yet takes none. */
async function choose(page: Page, label: string, files: AFile[]): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  const isTaken = async () => {
    await field.setInputFiles(files)
    return field.evaluate((input: HTMLInputElement) => input.files?.length === 0)
  }
  await expect.poll(isTaken).toBe(true)
}

async function aFile(name: string, background: string): Promise<AFile> {
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .png()
    .toBuffer()
  return { name, mimeType: 'image/png', buffer }
}

/** Its name lies. */
function notAPicture(name: string): AFile {
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') }
}
