// What opens, asks or refuses on readers' pages, by day, by night and where the system chooses the colours: for everyone.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { faults } from '../../support/axe.ts'
import { ESSAY, SPONSORED, UNSPLIT } from '../../support/pages.ts'
import { sharedSite } from '../../support/running/site.ts'
import { overflow, visits } from '../../support/running/visits.ts'
import { withdrawnArticle } from '../../support/withdrawn.ts'

const site = sharedSite()
const readers = visits()

/** By night only colours differ. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** Of the standard's rules those of level A, and the newest of AA: contrast is among the others. */
const BUT_COLOURS = ['wcag2a', 'wcag21a', 'wcag22aa']

const siteAt = (path: string) => site.origin + path

/** By somebody who lets the site keep it. */
async function stopOnPageThree(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('cookies', '{"reading":true}'))
  await page.goto(siteAt(`${ESSAY}3/`))
}

type State = { at: string; width?: number; open?: (page: Page) => Promise<unknown>; part?: string }

const STATES: Record<string, State> = {
  'the drawer of a telephone, with a section open': {
    at: '/',
    width: 390,
    part: '#menu',
    open: async (page) => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click()
      await page.locator('#menu summary').first().click()
    },
  },
  'a panel of the menu, three levels deep': {
    at: '/',
    open: (page) => page.locator('#menu summary', { hasText: 'Guidance' }).click(),
  },
  'a reference beside its mark': {
    at: ESSAY,
    part: '.reference-popover',
    open: (page) => page.locator('.reference-mark a').first().click(),
  },
  'how the site is displayed': {
    at: ESSAY,
    part: '#display_panel',
    open: (page) => page.getByRole('button', { name: 'Display of this site' }).click(),
  },
  'Cookie Preferences': {
    at: '/',
    part: '#cookie_preferences',
    open: (page) => page.locator('.site-foot').getByRole('button', { name: 'Cookie Preferences' }).click(),
  },
  'what the single keys do': {
    at: ESSAY,
    part: '#keys_help',
    open: async (page) => {
      await page.keyboard.press('?')
      await page.locator('#keys_help').waitFor()
    },
  },
  'how to cite an article': {
    at: ESSAY,
    part: '#cite_this',
    open: async (page) => {
      await page.locator('.article-tools').getByRole('link', { name: 'Cite' }).click()
      await page.getByRole('button', { name: 'Copy in AMA style' }).click()
      await page.getByText('Copied.').waitFor()
    },
  },
  'what is in a long article': {
    at: `${ESSAY}?singlepage=1`,
    part: '.toc__list',
    open: (page) => page.locator('.toc__title').click(),
  },
  'an article that was saved, and passed on': {
    at: ESSAY,
    open: async (page) => {
      await page.getByRole('button', { name: 'Save for later' }).click()
      await page.getByRole('button', { name: 'Copy link' }).click()
      await page.getByText('The link is copied.').waitFor()
    },
  },
  'the way back to where one stopped': {
    at: ESSAY,
    part: '.resume',
    open: async (page) => {
      await stopOnPageThree(page)
      await page.goto(siteAt(ESSAY))
    },
  },
  'what is kept in this browser': {
    at: SPONSORED,
    part: '[data-kept=saved] .saved__list',
    open: async (page) => {
      await page.getByRole('button', { name: 'Save for later' }).click()
      await page.goto(siteAt(UNSPLIT))
      await page.getByRole('button', { name: 'Save for later' }).click()
      await stopOnPageThree(page)
      await page.goto(siteAt('/saved/'))
      await page.locator('[data-kept=reading] li').waitFor()
    },
  },
  'what the search field offers': {
    at: '/search/',
    open: async (page) => {
      await page.locator('main .search-form__field').pressSequentially('wait')
      await page.locator('[role=listbox] [role=option]').first().waitFor()
      await page.keyboard.press('ArrowDown')
    },
  },
  'a search for what is no date': { at: '/search/?q=gout+before:yesterday' },
  'a search for nobody': { at: '/search/?q=author:nobody' },
  'a search that can only leave out': { at: '/search/?q=-gout' },
  'a search for some of the words': { at: '/search/?q=listening+zzyzx' },
  'a search for nothing': { at: '/search/?q=%20%22' },
  'a slip of the pen in a search': { at: '/search/?q=listenning' },
  'a search that is narrowed': { at: '/search/?q=category:opinion' },
  'a sign-in that was refused': { at: '/login/?said=refused' },
  'a forgotten password': { at: '/login/forgot/?said=sent' },
  'an article that was withdrawn': { at: 'WITHDRAWN' },
}

describe.each(Object.entries(STATES))('%s', (_, { at, width = 1280, open, part }) => {
  test('is accessible by day and by night and in the system’s colours', async () => {
    const path = at === 'WITHDRAWN' ? await withdrawnArticle(site.folder) : at
    const { page, noted } = await readers.open({
      viewport: { width, height: 900 },
      colorScheme: 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.goto(site.origin + path)
    await open?.(page)
    if (part) expect(await page.locator(part).isVisible()).toBe(true)
    expect(await faults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faults(page, { rules: COLOURS })).toEqual([])
    // Which colours are clear enough, the system then says.
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    expect(await faults(page, { rules: BUT_COLOURS })).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(noted.violations).toEqual([])
  })
})

test('for readers who ask for less motion nothing moves', async () => {
  const { page } = await readers.open({ reducedMotion: 'reduce' })
  for (const path of ['/', ESSAY]) {
    await page.goto(site.origin + path)
    expect(await moving(page)).toEqual([])
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect((await moving(page)).length).toBeGreaterThan(0)
})

/** Elements that would take their time. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const takesTime = (element: Element) =>
      [null, '::before', '::after'].some((part) => {
        const { transitionDuration, animationName } = getComputedStyle(element, part)
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
      })
    return [...document.querySelectorAll('body *')].filter(takesTime).map((element) => element.className)
  })
}
