// What opens and asks at the desk: usable by everyone by day, by night, in the system's colours and enlarged, and left by Escape.

import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faults, SENDS_ON } from '../support/axe.ts'
import { expectIsForEveryone } from '../support/desk/for-everyone.ts'
import { enter, PEOPLE } from '../support/desk/newsroom.ts'
import { deskPath, settled } from '../support/desk/screens.ts'
import { sharedSite } from '../support/running/site.ts'
import { overflow, visits } from '../support/running/visits.ts'

const site = sharedSite()
const people = visits()

/** In the rows of a list. */
const BOXES = 'tbody input[type=checkbox]'

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
const menu = (page: Page) => page.getByRole('menu')
const choosing = (one: string) => (page: Page) => page.locator(one).first().check()

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
    before: choosing('.card__choose'),
    by: button('Set credit or licence'),
    part: dialog,
  },
  'an invitation': { at: '/desk/people/', by: button('Invite somebody'), part: dialog },
  'a menu with all that one can hold': { at: '/desk/style/desk/', by: button('A menu'), part: menu },
  'who many articles are given to': {
    at: '/desk/articles/',
    before: choosing(BOXES),
    by: button('Assign'),
    part: menu,
  },
}

async function screenOf({ at }: { at: string }): Promise<Page> {
  const { page } = await people.tab((window) => enter(window, site.origin, PEOPLE.wilhelmina))
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await page.goto(site.origin + (await deskPath(site.db, at)))
  await settled(page, at)
  await page.locator('html:not([data-unheard])').waitFor({ state: 'attached' })
  return page
}

const hasFocus = (one: Locator) => one.evaluate((element) => element === document.activeElement)

test.each(Object.entries(OPENED))('%s is for everyone, and Escape leads back', async (_, state) => {
  const { before, by, part } = state
  const page = await screenOf(state)
  await before?.(page)
  await by(page).press('Enter')
  await part(page).first().waitFor()
  await expectIsForEveryone(page, part(page).first())
  await page.keyboard.press('Escape')
  await part(page).first().waitFor({ state: 'hidden' })
  await expect.poll(() => hasFocus(by(page))).toBe(true)
})

test('a group of places opens where the bar of them is broader than the window', async () => {
  const page = await screenOf({ at: '/desk/' })
  await page.setViewportSize({ width: 320, height: 700 })
  await page.locator('.bar__group').last().press('Enter')
  await menu(page).waitFor()
  expect(await overflow(page)).toBe(0)
  expect(await faults(page)).toEqual([])
})

test.each(['Tab', 'Shift+Tab'])(
  '%s leads out of a menu to a control, not to a mark around it',
  async (key) => {
    const page = await screenOf({ at: '/desk/articles/' })
    await button('Columns')(page).press('Enter')
    await menu(page).waitFor()
    expect(await page.locator(SENDS_ON).count()).toBeGreaterThan(0)
    await page.keyboard.press(key)
    const isOnControl = () =>
      page.evaluate((mark) => document.activeElement?.matches(`:not(body, ${mark})`), SENDS_ON)
    await expect.poll(isOnControl).toBe(true)
  },
)

test('an open list takes the first Escape, its dialog the next, and one is enough where none is open', async () => {
  const page = await screenOf({ at: '/desk/articles/' })
  await choosing(BOXES)(page)
  const opener = button('Categories…')(page)
  const list = page.getByRole('listbox', { name: 'Find a category' })
  await opener.press('Enter')
  await list.waitFor()
  await expectIsForEveryone(page, dialog(page))
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'hidden' })
  expect(await dialog(page).count()).toBe(1)
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'hidden' })
  await expect.poll(() => hasFocus(opener)).toBe(true)
  await opener.press('Enter')
  await list.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'hidden' })
})

test('a new article leads with saving, one that stands with publishing', async () => {
  const leads = (page: Page) => page.locator('.save-bar .button--primary').allTextContents()
  expect(await leads(await screenOf({ at: '/desk/articles/new/' }))).toEqual(['Save'])
  expect(await leads(await screenOf({ at: '/desk/pages/new/' }))).toEqual(['Save'])
  expect(await leads(await screenOf({ at: 'ARTICLE' }))).toEqual(['Publish changes…'])
})
