// Whatever is typed in a form of the desk is there again when its tab was killed, and discarding it shows what is stored.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { forgotten, hereAgain, kept } from '../../support/desk/kept-typed.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { deskPath, settled } from '../../support/desk/screens.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

/** Fits every field, addresses too. */
const WORDS = 'typed-before-the-crash'

type Form = {
  /** `deskPath` knows it. */
  at: string
  /** To it, on its screen. */
  open?(page: Page): Promise<void>
  /** The same where what was typed has opened it already. */
  openAgain?(page: Page): Promise<void>
  type(page: Page): Promise<void>
  shows(page: Page): Promise<string>
  /** What the browser keeps of it has these words. */
  words: string
}

const field = (name: string | RegExp) => (page: Page) =>
  page.getByRole('textbox', { name, exact: typeof name === 'string' }).first()

const typedIn = (find: (page: Page) => Locator) => ({
  type: (page: Page) => find(page).fill(WORDS),
  shows: (page: Page) => find(page).inputValue(),
  words: WORDS,
})

const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

/** Of the panel beside an article. */
const unfold = (page: Page, name: string) =>
  page.locator(`#panel-${name}`).evaluate((part: HTMLDetailsElement) => {
    part.open = true
  })

const orderOf = (rows: (page: Page) => Locator) => async (page: Page) =>
  (await rows(page).allTextContents()).join('\n')

const FORMS: Record<string, Form> = {
  'a correction': {
    at: '/desk/corrections/',
    async open(page) {
      await press('Add a correction…')(page)
      await page.getByRole('combobox', { name: 'Which article is corrected' }).fill('waiting room')
      await page.getByRole('option').first().click()
    },
    openAgain: async () => {},
    ...typedIn(field('What was wrong, and what is right')),
  },
  'a correction beside its article': {
    at: 'ARTICLE',
    async open(page) {
      await unfold(page, 'corrections')
      await press('Add a correction…')(page)
    },
    ...typedIn(field('What was wrong, and what is right')),
  },
  'the settings': { at: '/desk/settings/', ...typedIn(field('Tagline')) },
  'a campaign': { at: 'CAMPAIGN', ...typedIn(field('Name, for the newsroom')) },
  'a new campaign': { at: '/desk/ads/new/', ...typedIn(field('Advertiser')) },
  'the promo bar': {
    at: '/desk/promo-bar/',
    type: async (page) => {
      await page.locator('.promo-form > summary').first().click()
      await field('Title')(page).fill(WORDS)
    },
    shows: (page) => page.locator('.promo-form input').nth(1).inputValue(),
    words: WORDS,
  },
  'a menu': { at: '/desk/menus/main/', ...typedIn(field('Label')) },
  'a new redirect': { at: '/desk/redirects/', ...typedIn(field('Old address')) },
  'a redirect': {
    at: '/desk/redirects/',
    async open(page) {
      await makeRedirect(page)
      await press(/^Change \//)(page)
    },
    ...typedIn((page) => page.getByRole('dialog').getByRole('textbox', { name: 'Leads to' })),
  },
  'a word to who has an article next': {
    at: 'DRAFT',
    open: (page) => page.locator('#panel-stage').getByRole('button', { name: /…$/ }).first().click(),
    ...typedIn(field(/^A note to them/)),
  },
  'a withdrawal': { at: 'ARTICLE', open: press('Withdraw…'), ...typedIn(field('Why')) },
  'an issue': { at: 'ISSUE', ...typedIn(field('Title')) },
  'a new section of an issue': { at: 'ISSUE', ...typedIn(field('New section')) },
  'an article’s address': {
    at: 'ARTICLE',
    open: (page) => unfold(page, 'slug'),
    ...typedIn(field('Last part of the address')),
  },
  'one’s own name': { at: '/desk/account/', ...typedIn(field(/^Your name/)) },
  'a link to a draft': {
    at: 'ARTICLEpreview/',
    open: press('Share…'),
    ...typedIn(field('For whom')),
  },
  'the words of a picture': {
    at: '/desk/media/',
    open: (page) => page.locator('.card__link').first().click(),
    ...typedIn(field('Caption')),
  },
  'an invitation': { at: '/desk/people/', open: press('Invite somebody'), ...typedIn(field('Name')) },
  'the order of the editors': {
    at: '/desk/authors/',
    type: press(/^Move down/),
    shows: orderOf((page) => page.getByRole('list', { name: 'Meet the Editors' }).locator('.chosen__name')),
    words: 'order of the editors',
  },
  'the order of the categories': {
    at: '/desk/categories/',
    type: press('Move down'),
    shows: orderOf((page) => page.getByRole('treeitem').locator('.lines__label')),
    words: 'order of the categories',
  },
}

/** There has to be one to be changed. */
async function makeRedirect(page: Page): Promise<void> {
  if ((await page.getByRole('button', { name: /^Change \// }).count()) > 0) return
  const answer = await page.request.post(`${site.origin}/api/desk/redirects/`, {
    headers: { origin: site.origin, 'sec-fetch-site': 'same-origin' },
    data: { from: '/kept-forms/', to: '/issues/', reach: 'exact', note: '' },
  })
  expect(answer.status()).toBe(200)
  await page.reload()
}

async function goTo(page: Page, { at }: Form): Promise<void> {
  await page.goto(site.origin + (await deskPath(site.db, at)))
  await settled(page, at)
}

test.each(Object.entries(FORMS))('%s', async (_, form) => {
  const { page, noted } = await people.tab((window) => enter(window, site.origin, PEOPLE.wilhelmina))
  await goTo(page, form)
  await form.open?.(page)
  const stored = await form.shows(page)
  await form.type(page)
  const typed = await form.shows(page)
  expect(typed).not.toBe(stored)
  await kept(page, form.words)
  const again = await page.context().newPage()
  await page.close({ runBeforeUnload: false })

  await goTo(again, form)
  await (form.openAgain ?? form.open)?.(again)
  await hereAgain(again).waitFor()
  expect(await form.shows(again)).toBe(typed)
  await again.getByRole('button', { name: 'Discard it' }).first().click()
  await expect.poll(() => form.shows(again)).toBe(stored)
  await forgotten(again, form.words)
  expect(noted.violations).toEqual([])
})
