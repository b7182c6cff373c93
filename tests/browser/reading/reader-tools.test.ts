// What a reader can do with an article: pass it on, cite it, keep it, go on with it, turn it by keys.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PAPER } from '../../../lib/discovery/manifest.ts'
import { ESSAY, UNSPLIT } from '../../support/pages.ts'
import { sharedSite } from '../../support/running/site.ts'
import { NOTHING, visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()
const TITLE = 'What the Waiting Room Hears'

const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort())
const hasFocus = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element === document.activeElement)

test('without JavaScript an article is passed on by links and cited, and nothing empty is offered', async () => {
  const { page } = await readers.open({ javaScriptEnabled: false })
  await page.goto(site.origin + ESSAY)
  for (const [name, host] of [
    ['Share on X', 'x.com'],
    ['Share on LinkedIn', 'www.linkedin.com'],
    ['Share on Bluesky', 'bsky.app'],
  ] as const) {
    const link = page.getByRole('link', { name })
    expect(new URL((await link.getAttribute('href')) ?? '').host).toBe(host)
  }
  await page.locator('.article-tools').getByRole('link', { name: 'Cite' }).click()
  await page.getByText('Rao M. What the Waiting Room Hears. Synovia.').first().waitFor()
  const buttons = page.locator('.article-tools button, .share button, .cite button')
  expect(await buttons.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0)
  await page.goto(`${site.origin}/saved/`)
  expect(await page.locator('main').textContent()).toContain('Scripts are switched off')
})

test('a citation says on which day it was read, and is copied whole', async () => {
  const { page, noted } = await readers.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(site.origin + ESSAY)
  await page.getByText('Cite this', { exact: true }).click()
  await page.getByRole('button', { name: 'Copy in Vancouver style' }).click()
  await page.getByText('Copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Rao M\. What the Waiting Room Hears\. Synovia \[Internet\]\. \d{4} \w{3} \d+ \[cited \d{4} \w{3} \d+\];\d+\(\d+\)\. Available from: http/,
  )
  expect(await page.locator('.cite__text').first().textContent()).toMatch(/ Accessed \w+ \d+, \d{4}\. http/)
  expect(noted).toEqual(NOTHING)
})

test('an article is saved for later, found again, and removed; nothing else is kept', async () => {
  const { page, noted } = await readers.open()
  await page.goto(site.origin + ESSAY)
  expect(await stored(page)).toEqual([])
  await page.getByRole('button', { name: 'Save for later' }).click()
  await page.locator('.article-tools').getByRole('link', { name: 'see all' }).click()
  expect(page.url()).toBe(`${site.origin}/saved/`)
  expect(await page.locator('[data-kept=saved] li a').allTextContents()).toEqual([TITLE])
  expect(await stored(page)).toEqual(['saved'])
  await page.getByRole('button', { name: `Remove ${TITLE}` }).click()
  expect(await page.getByText('Nothing is saved in this browser yet.').isVisible()).toBe(true)
  expect(await hasFocus(page, '#saved_title')).toBe(true)
  expect(noted).toEqual(NOTHING)
})

test('where one stopped is kept only for readers who allowed it, and offered when they come back', async () => {
  const { page, noted } = await readers.open()
  await page.goto(`${site.origin}${ESSAY}3/`)
  await page.goto(`${site.origin}${UNSPLIT}`)
  expect(await stored(page)).toEqual([])
  await page.evaluate(() => localStorage.setItem('cookies', '{"reading":true}'))
  await page.goto(`${site.origin}${ESSAY}3/`)
  await page.goto(`${site.origin}/saved/`)
  await page.locator('[data-kept=reading]').getByText('Page 3 of 6').waitFor()
  await page.goto(site.origin + ESSAY)
  await page.getByRole('link', { name: 'Continue where you stopped (Page 3 of 6)' }).click()
  expect(page.url()).toMatch(/\/3\/#p-\d+$/)
  expect(noted).toEqual(NOTHING)
})

test('who wants articles whole gets them whole, and still turns to a page that is asked for', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}/`)
  await page.getByRole('button', { name: 'Display of this site' }).click()
  await page.getByRole('checkbox', { name: 'Always on a single page' }).check()
  await page.goto(`${site.origin}${ESSAY}3/`)
  await page.waitForURL(`${site.origin}${ESSAY}?singlepage=1`)
  await page.locator('.pager').getByRole('link', { name: 'Page 4' }).click()
  await page.waitForURL(`${site.origin}${ESSAY}4/`)
  await page.goto(site.origin + UNSPLIT)
  expect(page.url()).toBe(site.origin + UNSPLIT)
})

test('keys turn pages, search and help, and can be switched off', async () => {
  const { page, noted } = await readers.open()
  await page.goto(site.origin + ESSAY)
  await page.keyboard.press('j')
  await page.waitForURL(`${site.origin}${ESSAY}2/`)
  await page.keyboard.press('k')
  await page.waitForURL(site.origin + ESSAY)
  await page.keyboard.press('/')
  await page.waitForURL(/\/search\/#search-field$/)
  const field = page.locator('#search-field')
  await expect.poll(() => hasFocus(page, '#search-field')).toBe(true)
  await page.keyboard.type('j?')
  expect(await field.inputValue()).toBe('j?')
  await page.locator('.site-foot').getByRole('button', { name: 'Keys' }).focus()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await help.getByRole('checkbox', { name: 'Switch these keys off' }).check()
  await page.keyboard.press('Escape')
  expect(await help.isVisible()).toBe(false)
  expect(await hasFocus(page, '[data-keys-help]')).toBe(true)
  await page.keyboard.press('?')
  expect(await help.isVisible()).toBe(false)
  await page.locator('.site-foot').getByRole('button', { name: 'Cookie Preferences' }).click()
  const preferences = page.getByRole('dialog', { name: 'Cookie Preferences' })
  await preferences.getByRole('button', { name: 'Refuse all' }).click()
  await page.reload()
  await page.keyboard.press('?')
  expect(await help.isVisible()).toBe(false)
  expect(noted).toEqual(NOTHING)
})

test('a page colour chosen by the reader is kept when only videos are allowed, and colours the browser too', async () => {
  const { page } = await readers.open({ colorScheme: 'light' })
  await page.goto(`${site.origin}/`)
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    )
  expect(await shown()).toEqual([PAPER.light])
  await page.getByRole('button', { name: 'Display of this site' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  expect(await shown()).toEqual([PAPER.dark])
  await page.keyboard.press('Escape')
  await page.locator('.site-foot').getByRole('button', { name: 'Cookie Preferences' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cookie Preferences' })
  expect(await dialog.getByRole('checkbox', { name: /Remember my display/ }).isChecked()).toBe(true)
  await dialog.getByRole('checkbox', { name: /Play videos/ }).check()
  await dialog.getByRole('button', { name: 'Save my choice' }).click()
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  expect(await shown()).toEqual([PAPER.dark])
  await page.getByRole('button', { name: 'Display of this site' }).click()
  await page.getByRole('radio', { name: 'As the device' }).check()
  expect(await shown()).toEqual([PAPER.light])
})

/** As browsers with Global Privacy Control do. */
const askForPrivacy = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))

test('a browser that asks for privacy keeps players of other companies off, and “Allow all” says that it does', async () => {
  const { page } = await readers.open()
  await askForPrivacy(page)
  await page.goto(`${site.origin}/`)
  await page.locator('.site-foot').getByRole('button', { name: 'Cookie Preferences' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cookie Preferences' })
  await dialog.getByText('Global Privacy Control').waitFor()
  await dialog.getByRole('button', { name: 'Allow all but videos', exact: true }).click()
  expect(await page.evaluate(() => localStorage.getItem('cookies'))).toContain('"video":false')
  const boxes = dialog.getByRole('checkbox')
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
    true,
    true,
    false,
  ])
  await page.keyboard.press('Escape')
  expect(await hasFocus(page, '.site-foot [popovertarget=cookie_preferences]')).toBe(true)
})

test('where the browser asks for privacy, a reader allows videos by ticking them; an answer from before does not count', async () => {
  const { page } = await readers.open()
  await page.goto(`${site.origin}/`)
  const open = async () => {
    await page.locator('.site-foot').getByRole('button', { name: 'Cookie Preferences' }).click()
    return page.getByRole('dialog', { name: 'Cookie Preferences' })
  }
  await (await open()).getByRole('button', { name: 'Allow all', exact: true }).click()
  await askForPrivacy(page)
  await page.reload()
  const dialog = await open()
  const videos = dialog.getByRole('checkbox', { name: /Play videos/ })
  expect(await videos.isChecked()).toBe(false)
  await videos.check()
  await dialog.getByRole('button', { name: 'Save my choice' }).click()
  await page.reload()
  await open()
  expect(await videos.isChecked()).toBe(true)
  await dialog.getByRole('button', { name: 'Allow all but videos' }).click()
  expect(await videos.isChecked()).toBe(false)
})
