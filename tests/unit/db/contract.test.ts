// The contract of `db/`: the same promises on SQLite and on Postgres. In one file, because PGlite takes seconds to start.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, type RunnerTestSuite, test, vi } from 'vitest'
import { countCalls } from '../../support/called.ts'
import { stores } from '../../support/db.ts'
import { activityIsKept } from './contract/activity.ts'
import { choicesAreFound } from './contract/choices.ts'
import { listsAreOrdered } from './contract/lists.ts'
import { libraryFindsPictures } from './contract/media.ts'
import { newsroomKnowsAnArticle } from './contract/newsroom/around-an-article.ts'
import { draftsStayHidden } from './contract/newsroom/drafts.ts'
import { newsroomListsArticles } from './contract/newsroom/newsroom-list.ts'
import { queriesNoteWhatTheyRead } from './contract/newsroom/notes.ts'
import { peopleAreKnown } from './contract/newsroom/people.ts'
import { plansAreChecked } from './contract/newsroom/planning.ts'
import { thePastIsKnown } from './contract/past.ts'
import { campaignsAreVersions } from './contract/publication/ads.ts'
import { feedsAreKept } from './contract/publication/feeds.ts'
import { issuesAreKept } from './contract/publication/issues.ts'
import { pagesAreKept } from './contract/publication/pages.ts'
import { redirectsAreKept } from './contract/publication/redirects.ts'
import { settingsAreKept } from './contract/publication/settings.ts'
import { siteFollowsTheMoment } from './contract/publication/site.ts'
import { sponsorsAreKept } from './contract/publication/sponsors.ts'
import { readingsAreCounted } from './contract/reads.ts'
import { relatedArticlesAreKept } from './contract/related.ts'
import { reportsAreKept } from './contract/reports.ts'
import { searchFinds } from './contract/search.ts'
import { searchIsToldBehind } from './contract/search-behind.ts'
import { searchNarrows } from './contract/search-narrowed.ts'
import { searchKnowsNewNames } from './contract/search-renamed.ts'
import { sitemapsList } from './contract/sitemap.ts'
import { termsAreKept } from './contract/terms.ts'
import { articlesAppearAndEnd } from './contract/visibility.ts'
import { rowsAreWritten } from './contract/writes.ts'

// A busy machine may take long to make a page of a database inside WebAssembly.
vi.setConfig({ testTimeout: 30_000 })

const root = join(import.meta.dirname, '../../..')
/** Every query and every write that the program can ask of a store. */
const exported = globSync('db/{desk,reader,search,store}/**/*.ts', { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)].map(
    ([, name]) => `${file} ${name}`,
  ),
)
let calls: Awaited<ReturnType<typeof countCalls>>

beforeAll(async () => {
  calls = await countCalls()
})
afterAll(() => calls.stop())

describe.each(stores)('on $name', ({ open, name }) => {
  beforeAll(() => calls.read())
  describe('visibility', () => articlesAppearAndEnd(open))
  describe('drafts', () => draftsStayHidden(open))
  describe('notes', () => queriesNoteWhatTheyRead(open))
  describe('lists', () => listsAreOrdered(open))
  describe('the past', () => thePastIsKnown(open))
  describe('site', () => siteFollowsTheMoment(open))
  describe('sitemap', () => sitemapsList(open))
  describe('search', () => searchFinds(open))
  describe('search, narrowed', () => searchNarrows(open))
  describe('renamed', () => searchKnowsNewNames(open))
  describe('search, behind', () => searchIsToldBehind(open))
  describe('related articles', () => relatedArticlesAreKept(open))
  describe('media', () => libraryFindsPictures(open))
  describe('writes', () => rowsAreWritten(open))
  describe('people', () => peopleAreKnown(open))
  describe('the newsroom’s list', () => newsroomListsArticles(open))
  describe('choices', () => choicesAreFound(open))
  describe('around an article', () => newsroomKnowsAnArticle(open))
  describe('terms', () => termsAreKept(open))
  describe('pages', () => pagesAreKept(open))
  describe('planning', () => plansAreChecked(open))
  describe('issues', () => issuesAreKept(open))
  describe('feeds', () => feedsAreKept(open))
  describe('activity', () => activityIsKept(open))
  describe('settings', () => settingsAreKept(open))
  describe('sponsors', () => sponsorsAreKept(open))
  describe('campaigns', () => campaignsAreVersions(open))
  describe('readings', () => readingsAreCounted(open))
  describe('redirects', () => redirectsAreKept(open))
  describe('reports', () => reportsAreKept(open))
  test('no query is left out', async ({ task, skip }) => {
    if (hasSkipped(task.file)) return skip('Only some of the contract was asked for.')
    const called = await calls.read()
    const other = name === 'SQLite' ? 'tsvector' : 'fts5'
    expect(exported.length).toBeGreaterThan(200)
    const leftOut = exported.filter((one) => !called.has(one) && !one.includes(other))
    expect(leftOut, 'Ask these too, in tests/unit/db/contract/.').toEqual([])
  })
})

function hasSkipped({ tasks }: RunnerTestSuite): boolean {
  return tasks.some((task) => task.mode === 'skip' || (task.type === 'suite' && hasSkipped(task)))
}
