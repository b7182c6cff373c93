// What opens and asks at the desk: usable by everyone by day, by night, in the system's colours and enlarged, and left by Escape.

import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faults } from '../support/axe.ts'
import { enter, PEOPLE } from '../support/desk/newsroom.ts'
import { deskPath, settled } from '../support/desk/screens.ts'
import { sharedSite } from '../support/running/site.ts'
import { overflow, visits } from '../support/running/visits.ts'

const site = sharedSite()
const people = visits()

/** By night only colours differ. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** Which colours are clear enough, the system says; what is large enough was asked before. */
const BUT_COLOURS = ['wcag2a', 'wcag21a']

/** Wide windows at 200 and at 400 %. */
const ENLARGED = [640, 320]

type Place = (page: Page) => Locator

type State = {
  at: string
  before?: (page: Page) => Promise<unknown>
  /** What it is opened by; the keyboard comes back to it. */
  by: Place
  /** What is there then. */
  part: Place
}

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first()
const dialog = (page: Page) => page.locator('dialog[open]')

const OPENED: Record<string, State> = {
  'the palette': { at: '/desk/', by: button(/^Find/), part: dialog },
  'what is about oneself': {
    at: '/desk/',
    by: (page) => page.locator('.bar__person'),
    part: (page) => page.locator('#person'),
  },
  'a view to keep': { at: '/desk/articles/?status=draft', by: button('Keep this view…'), part: dialog },
  'the first publishing of an article': { at: 'DRAFT', by: button('Publish…'), part: dialog },
  'the end of an article': { at: 'ARTICLE', by: button('End…'), part: dialog },
  'an article’s withdrawal': { at: 'ARTICLE', by: button('Withdraw…'), part: dialog },
  'an article’s next version, planned': { at: 'ARTICLE', by: button('Schedule changes…'), part: dialog },
  'many pictures': {
    at: '/desk/media/',
    before: (page) => page.locator('.card__choose').first().check(),
    by: button('Set credit or licence'),
    part: dialog,
  },
  'an invitation': { at: '/desk/people/', by: button('Invite somebody'), part: dialog },
}

async function screenOf({ at }: { at: string }): Promise<Page> {
  const { page } = await people.tab((window) => enter(window, site.origin, PEOPLE.wilhelmina))
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await page.goto(site.origin + (await deskPath(site.db, at)))
  await settled(page, at)
  await page.locator('html:not([data-unheard])').waitFor({ state: 'attached' })
  return page
}

/** By day, by night, in the system's colours, at 200 and at 400 %. */
async function expectIsForEveryone(page: Page): Promise<void> {
  const exclude = 'iframe'
  expect(await faults(page, { exclude })).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faults(page, { exclude, rules: COLOURS })).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  expect(await faults(page, { exclude, rules: BUT_COLOURS })).toEqual([])
  for (const width of ENLARGED) {
    await page.setViewportSize({ width, height: 700 })
    expect([width, await overflow(page), await beyond(page, 'dialog[open]')]).toEqual([width, 0, 0])
  }
}

/** How many pixels of it lie beyond its own edge. */
function beyond(page: Page, selector: string): Promise<number> {
  return page.evaluate((selector) => {
    const part = document.querySelector(selector)
    return part ? part.scrollWidth - part.clientWidth : 0
  }, selector)
}

const hasFocus = (one: Locator) => one.evaluate((element) => element === document.activeElement)

test.each(Object.entries(OPENED))('%s is for everyone, and Escape leads back', async (_, state) => {
  const { before, by, part } = state
  const page = await screenOf(state)
  await before?.(page)
  await by(page).press('Enter')
  await part(page).first().waitFor()
  await expectIsForEveryone(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.keyboard.press('Escape')
  await part(page).first().waitFor({ state: 'hidden' })
  await expect.poll(() => hasFocus(by(page))).toBe(true)
})

test('a new article leads with saving, one that stands with publishing', async () => {
  const leads = (page: Page) => page.locator('.save-bar .button--primary').allTextContents()
  expect(await leads(await screenOf({ at: '/desk/articles/new/' }))).toEqual(['Save'])
  expect(await leads(await screenOf({ at: '/desk/pages/new/' }))).toEqual(['Save'])
  expect(await leads(await screenOf({ at: 'ARTICLE' }))).toEqual(['Publish changes…'])
})
