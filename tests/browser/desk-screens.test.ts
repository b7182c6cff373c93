// Every screen of the desk in a real browser: nothing complains, everyone can use it by day and by night, and it fits a telephone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { listCampaignIds } from '../../db/store/publication/ads.ts'
import { faults } from '../support/axe.ts'
import { enter, PEOPLE, textbox } from '../support/desk/newsroom.ts'
import { ESSAY } from '../support/pages.ts'
import { sharedSite } from '../support/running/site.ts'
import { overflow, visits } from '../support/running/visits.ts'

const site = sharedSite()
const people = visits()

/**
 * What an administrator sees; `ARTICLE` stands for the essay's own, `ISSUE` for an issue's, `PAGE` for a static page's,
 * `CAMPAIGN` for a campaign's.
 */
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
  '/desk/categories/',
  '/desk/tags/',
  '/desk/authors/',
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
  const { page, noted } = await people.open({ colorScheme: 'light' })
  await enter(page.context(), site.origin, PEOPLE.wilhelmina)
  const path = screen
    .replace('ARTICLE', await essayAtTheDesk())
    .replace('ISSUE', await issueAtTheDesk())
    .replace('PAGE', await pageAtTheDesk())
    .replace('CAMPAIGN', await campaignAtTheDesk())
  const response = await page.goto(site.origin + path)
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

/** Its path at the desk. */
async function essayAtTheDesk(): Promise<string> {
  const { articles } = site.db.t
  const rows = await site.db.orm.select({ id: articles.id, slug: articles.slug }).from(articles)
  const essay = rows.find(({ slug }) => ESSAY.includes(`/${slug}/`))
  return `/desk/articles/${essay?.id}/`
}

async function campaignAtTheDesk(): Promise<string> {
  const [id] = await listCampaignIds(site.db)
  return `/desk/ads/${id}/`
}

async function issueAtTheDesk(): Promise<string> {
  const [issue] = await site.db.orm.select({ id: site.db.t.issues.id }).from(site.db.t.issues).limit(1)
  return `/desk/issues/${issue?.id}/`
}

async function pageAtTheDesk(): Promise<string> {
  const { pages } = site.db.t
  const [page] = await site.db.orm.select({ id: pages.pageId }).from(pages).limit(1)
  return `/desk/pages/${page?.id}/`
}

/** The headline and, where one writes, the text are there. */
async function settled(page: Page, screen: string): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  if (screen === 'ARTICLE' || screen === '/desk/articles/new/') await textbox(page).waitFor()
  if (screen === 'PAGE' || screen === '/desk/pages/new/')
    await page.getByRole('textbox', { name: 'Text of the page' }).waitFor()
}
