// The screens of the desk as an administrator sees them, for tests that look at each.
import { and, isNull } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import type { Db } from '../../../db/client.ts'
import { listCampaignIds } from '../../../db/store/publication/ads.ts'
import { urls } from '../../../lib/urls.ts'
import { ESSAY } from '../pages.ts'
import { textbox } from './newsroom.ts'

/** Each name in capitals stands for one of its kind, `ARTICLE` for the essay. */
export const DESK_SCREENS = [
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

/** Of a screen, with one of its kind where its name asks for one. */
export async function deskPath(db: Db, screen: string): Promise<string> {
  const [name = ''] = /^[A-Z]*/.exec(screen) ?? []
  const found = await ONES[name]?.(db)
  return found ? screen.replace(name, found) : screen
}

/** One of each kind, by what its screens begin with. */
const ONES: Record<string, (db: Db) => Promise<string>> = {
  ARTICLE: async (db) => urls.deskArticle((await essay(db))?.id ?? ''),
  async DRAFT(db) {
    const { articles } = db.t
    const [draft] = await db.orm
      .select({ id: articles.id })
      .from(articles)
      .where(and(isNull(articles.firstPublishedAt), isNull(articles.trashedAt)))
      .limit(1)
    return urls.deskArticle(draft?.id ?? '')
  },
  ISSUE: async (db) => urls.deskIssue((await idsIn(db, 'issues'))[0] ?? ''),
  CATEGORY: async (db) => urls.deskCategory((await idsIn(db, 'categories'))[0] ?? ''),
  TAG: async (db) => urls.deskTag((await idsIn(db, 'tags'))[0] ?? ''),
  AUTHOR: async (db) => urls.deskAuthor((await idsIn(db, 'authors'))[0] ?? ''),
  CAMPAIGN: async (db) => urls.deskCampaign((await listCampaignIds(db))[0] ?? ''),
  async PAGE(db) {
    const { pages } = db.t
    const [page] = await db.orm.select({ id: pages.pageId }).from(pages).limit(1)
    return urls.deskPage(page?.id ?? '')
  },
}

async function idsIn(db: Db, kind: 'issues' | 'categories' | 'tags' | 'authors'): Promise<string[]> {
  const table = db.t[kind]
  return (await db.orm.select({ id: table.id }).from(table).limit(1)).map(({ id }) => id)
}

async function essay(db: Db) {
  const { articles } = db.t
  const rows = await db.orm.select({ id: articles.id, slug: articles.slug }).from(articles)
  return rows.find(({ slug }) => ESSAY === urls.article(slug))
}

/** The headline and, where one writes, the text are there. */
export async function settled(page: Page, screen: string): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  if (screen === 'ARTICLE' || screen === 'DRAFT' || screen === '/desk/articles/new/')
    await textbox(page).waitFor()
  if (screen === 'PAGE' || screen === '/desk/pages/new/')
    await page.getByRole('textbox', { name: 'Text of the page' }).waitFor()
}
