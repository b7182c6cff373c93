import { expect, test } from 'vitest'
import { ESSAY, spaced } from '../../support/pages.ts'
import { sharedSite } from '../../support/running/site.ts'
import { NOTHING, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()

test('a reader turns the six pages of the essay one by one', async () => {
  const { page, noted } = await readers.open()
  await page.goto(site.origin + ESSAY)
  for (const number of [1, 2, 3, 4, 5, 6]) {
    expect(await page.locator('.pager [aria-current=page]').textContent()).toBe(String(number))
    expect(await page.locator('.prose p').first().isVisible()).toBe(true)
    if (number < 6) await page.locator('.pager__next').click()
  }
  expect(page.url()).toBe(`${site.origin}${ESSAY}6/`)
  expect(await page.locator('.pager__next').count()).toBe(0)
  expect(await page.locator('.references__entry').count()).toBe(14)
  await page.goBack()
  expect(page.url()).toBe(`${site.origin}${ESSAY}5/`)
  expect(noted).toEqual(NOTHING)
})

test('a reference opens beside its mark and closes with Escape, where one was reading', async () => {
  const { page, noted } = await readers.open()
  await page.goto(site.origin + ESSAY)
  const mark = page.locator('.reference-mark a').first()
  await mark.click()
  const panel = page.locator('.reference-popover')
  expect(await panel.isVisible()).toBe(true)
  expect(spaced((await panel.textContent()) ?? '')).toMatch(
    /^1\. ?Halden P, Ostrow M\. What they remember hearing/,
  )
  expect(await panel.locator('a[href^="https://doi.org/10.5555/"]').count()).toBe(1)
  expect(new URL(page.url()).hash).toBe('')
  await page.keyboard.press('Escape')
  expect(await panel.isVisible()).toBe(false)
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  expect(await panel.isVisible()).toBe(true)
  expect(noted).toEqual(NOTHING)
})

test('a mark of several references opens each of them', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}${ESSAY}2/`)
  await page.locator('.reference-mark', { hasText: '3,4' }).locator('a', { hasText: '4' }).click()
  expect(await page.locator('.reference-popover').textContent()).toContain('The height of the seat')
})

test('without JavaScript a mark is a link to the entry below the text, and the entry leads back', async () => {
  const { page } = await readers.open({ javaScriptEnabled: false })
  await page.goto(site.origin + ESSAY)
  await page.locator('.reference-mark a').first().click()
  expect(new URL(page.url()).hash).toBe('#ref-1')
  await page.locator('#ref-1 .references__backlink').nth(1).click()
  expect(page.url()).toBe(`${site.origin}${ESSAY}3/#cite-1-2`)
})

test('from any page a reader goes to the single page and back', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await readers.open({ javaScriptEnabled })
    await page.goto(`${site.origin}${ESSAY}4/`)
    await page.locator('.pager').getByRole('link', { name: 'Single Page' }).click()
    expect(page.url()).toBe(`${site.origin}${ESSAY}?singlepage=1`)
    expect(await page.locator('.references__entry').count()).toBe(14)
    await page.locator('.pager').getByRole('link', { name: 'Page 4' }).click()
    expect(page.url()).toBe(`${site.origin}${ESSAY}4/`)
  }
})

test('a search finds the essay, with and without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await readers.open({ javaScriptEnabled })
    await page.goto(`${site.origin}/search/`)
    await page.locator('main input[name=q]').fill('Velcro')
    await page.keyboard.press('Enter')
    await page.locator('main').getByRole('link', { name: 'What the Waiting Room Hears' }).first().click()
    expect(page.url()).toBe(site.origin + ESSAY)
  }
})

test('Cookie Preferences keep a choice on the device, and set no cookie', async () => {
  const { page, noted } = await readers.open()
  await page.goto(`${site.origin}/`)
  const open = () => page.locator('.site-foot').getByRole('button', { name: 'Cookie Preferences' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cookie Preferences' })
  const boxes = () =>
    dialog.getByRole('checkbox').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))
  await open()
  expect(await boxes()).toEqual([false, false, false])
  await dialog.getByRole('button', { name: 'Allow all' }).click()
  await dialog.getByText('Your choice is kept on this device.').waitFor()
  await page.goto(site.origin + ESSAY)
  await open()
  expect(await boxes()).toEqual([true, true, true])
  await dialog.getByRole('button', { name: 'Refuse all' }).click()
  await page.reload()
  await open()
  expect(await boxes()).toEqual([false, false, false])
  expect(await page.context().cookies()).toEqual([])
  expect(noted).toEqual(NOTHING)
})

test('a colour and a text size that a reader chose are there on the next page', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}/`)
  await page.getByRole('button', { name: 'Display of this site' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('radio', { name: 'Largest' }).check()
  const look = () => page.evaluate(() => ({ ...document.documentElement.dataset }))
  expect(await look()).toMatchObject({ theme: 'dark', text: 'largest' })
  await page.goto(site.origin + ESSAY)
  expect(await look()).toMatchObject({ theme: 'dark', text: 'largest' })
})
