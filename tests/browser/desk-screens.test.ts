// Every screen of the desk in a real browser: nothing complains, everyone can use it by day and by night, and it fits a telephone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { listCampaignIds } from '../../db/store/publication/ads.ts'
import { urls } from '../../lib/urls.ts'
import { faults } from '../support/axe.ts'
import { enter, PEOPLE, textbox } from '../support/desk/newsroom.ts'
import { ESSAY } from '../support/pages.ts'
import { sharedSite } from '../support/running/site.ts'
import { overflow, visits } from '../support/running/visits.ts'

const site = sharedSite()
const people = visits()

/** What an administrator sees; each name in capitals stands for one of its kind, `ARTICLE` for the essay. */
const SCREENS = [
  '/desk/',
  '/desk/articles/',
  '/desk/articles/new/',
  'ARTICLE',
  'ARTICLEhistory/',
  'ARTICLEpreview/',
  '/desk/calendar/',
  '/desk/issues/',
  'ISSUE',
  '/desk/as-of/',
  '/desk/front-page/',
  '/desk/media/',
  '/desk/feeds/',
  '/desk/style/',
  '/desk/style/desk/',
  '/desk/most-read/',
  '/desk/categories/',
  'CATEGORY',
  '/desk/tags/',
  'TAG',
  '/desk/authors/',
  'AUTHOR',
  '/desk/corrections/',
  '/desk/pages/',
  '/desk/pages/new/',
  'PAGE',
  'PAGEhistory/',
  'PAGEpreview/',
  '/desk/menus/',
  '/desk/menus/main/',
  '/desk/menus/main/history/',
  '/desk/promo-bar/',
  '/desk/redirects/',
  '/desk/redirects/file/',
  '/desk/reports/',
  '/desk/ads/',
  '/desk/ads/new/',
  'CAMPAIGN',
  '/desk/sponsors/',
  '/desk/retag/?tag=lupus&add=wolf',
  '/desk/synonyms/',
  '/desk/activity/',
  '/desk/settings/',
  '/desk/settings/history/',
  '/desk/people/',
  '/desk/account/',
]

/** By night only colours differ, and on a telephone sizes: the rest was asked in the wide window by day. */
const COLOURS_AND_SIZES = ['color-contrast', 'link-in-text-block', 'target-size']

test.each(SCREENS)('%s is quiet, accessible by day and by night, and fits a telephone', async (screen) => {
  const { page, noted } = await people.tab((window) => enter(window, site.origin, PEOPLE.wilhelmina))
  await page.emulateMedia({ colorScheme: 'light' })
  const response = await page.goto(site.origin + (await pathOf(screen)))
  expect(response?.status()).toBe(200)
  await settled(page, screen)
  expect(await faults(page, { exclude: 'iframe' })).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await overflow(page)).toBe(0)
  expect(await faults(page, { exclude: 'iframe', rules: COLOURS_AND_SIZES })).toEqual([])
  expect(noted.violations).toEqual([])
  // The test's own script is what the preview's frame refuses: the draft has none.
  expect(noted.complaints.filter((text) => !/^Blocked script execution in .*sandboxed/.test(text))).toEqual(
    [],
  )
})

/** At the desk. */
async function pathOf(screen: string): Promise<string> {
  const [name = ''] = /^[A-Z]*/.exec(screen) ?? []
  const found = await ONES[name]?.()
  return found ? screen.replace(name, found) : screen
}

/** One of each kind, by what its screens begin with. */
const ONES: Record<string, () => Promise<string>> = {
  ARTICLE: async () => urls.deskArticle((await essay())?.id ?? ''),
  ISSUE: async () => urls.deskIssue((await idsIn('issues'))[0] ?? ''),
  CATEGORY: async () => urls.deskCategory((await idsIn('categories'))[0] ?? ''),
  TAG: async () => urls.deskTag((await idsIn('tags'))[0] ?? ''),
  AUTHOR: async () => urls.deskAuthor((await idsIn('authors'))[0] ?? ''),
  CAMPAIGN: async () => urls.deskCampaign((await listCampaignIds(site.db))[0] ?? ''),
  async PAGE() {
    const { pages } = site.db.t
    const [page] = await site.db.orm.select({ id: pages.pageId }).from(pages).limit(1)
    return urls.deskPage(page?.id ?? '')
  },
}

async function idsIn(kind: 'issues' | 'categories' | 'tags' | 'authors'): Promise<string[]> {
  const table = site.db.t[kind]
  return (await site.db.orm.select({ id: table.id }).from(table).limit(1)).map(({ id }) => id)
}

async function essay() {
  const { articles } = site.db.t
  const rows = await site.db.orm.select({ id: articles.id, slug: articles.slug }).from(articles)
  return rows.find(({ slug }) => ESSAY === urls.article(slug))
}

/** The headline and, where one writes, the text are there. */
async function settled(page: Page, screen: string): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  if (screen === 'ARTICLE' || screen === '/desk/articles/new/') await textbox(page).waitFor()
  if (screen === 'PAGE' || screen === '/desk/pages/new/')
    await page.getByRole('textbox', { name: 'Text of the page' }).waitFor()
}
