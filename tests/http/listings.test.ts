import { expect, test } from 'vitest'
import { readContent } from '../../lib/ops/seed/read-content.ts'
import { attributeOf, readPage } from '../support/pages.ts'
import { ask } from '../support/running/fetching.ts'
import { sharedSite } from '../support/running/site.ts'

const site = sharedSite()
const content = readContent()

const storiesOf = async (path: string) => {
  const page = await readPage(site.origin, path)
  return { page, stories: page.hrefs('main article h2 a, main article h3 a') }
}

test('a section of more than twelve articles goes on over pages, each article once', async () => {
  const first = await storiesOf('/category/conditions/')
  const second = await storiesOf('/category/conditions/page/2/')
  expect(first.stories).toHaveLength(12)
  expect(second.stories.length).toBeGreaterThan(0)
  expect(new Set([...first.stories, ...second.stories]).size).toBe(
    first.stories.length + second.stories.length,
  )
  expect(second.page.title).toMatch(/^Conditions: Page 2 of \d \| Synovia$/)
  expect(second.page.attribute('link[rel=canonical]', 'href')).toBe(
    `${site.origin}/category/conditions/page/2/`,
  )
  expect(second.page.attribute('link[rel=prev]', 'href')).toBe(`${site.origin}/category/conditions/`)
})

test('the articles of a listing stand from new to old', async () => {
  const { page } = await storiesOf('/category/conditions/')
  const dates = [...page.document.querySelectorAll('main .story-list time')].map((time) =>
    Date.parse(attributeOf(time, 'datetime') ?? ''),
  )
  expect(dates.every((date) => date > 0)).toBe(true)
  expect(dates).toEqual([...dates].sort((a, b) => b - a))
})

test('results of a search go on over pages too, each article once', async () => {
  const hits = async (path: string) =>
    (await readPage(site.origin, path)).hrefs('main article h2 a, main article h3 a')
  const first = await hits('/search/?q=patient')
  const second = await hits('/search/page/2/?q=patient')
  expect(first).toHaveLength(12)
  expect(second.length).toBeGreaterThan(0)
  expect(new Set([...first, ...second]).size).toBe(first.length + second.length)
})

const noPages: string[] = [
  '/category/conditions/page/1/',
  '/category/conditions/page/0/',
  '/category/conditions/page/02/',
  '/category/conditions/page/x/',
  '/category/conditions/page/',
  '/category/conditions/page/99/',
  '/category/conditions/page/2/page/2/',
  '/tag/empathy/page/99/',
  '/tag/no-such-tag/',
  '/author/meera-rao/page/99/',
  '/author/nobody/',
  '/issue/1999-01/',
  '/issue/2025-13/',
  '/page/no-such-page/',
  '/search/page/99/?q=listening',
  '/category/conditions/gout/',
  '/category/gout/',
  '/category/',
  '/tag/',
  '/author/',
  '/issue/',
  '/page/',
  '/article/',
]

test.each(noPages)('%s is not found, and the way on is shown', async (path) => {
  const page = await readPage(site.origin, path)
  expect(page.status).toBe(404)
  expect(page.text('h1')).toBe('There is no page at this address')
  expect(page.document.querySelector('main form[role=search]')).not.toBeNull()
})

test('a category shows the articles of the categories below it', async () => {
  const rheuminations = await storiesOf('/category/opinion/rheuminations/')
  const video = await storiesOf('/category/opinion/rheuminations/video/')
  expect(video.stories.length).toBeGreaterThan(0)
  for (const story of video.stories) expect(rheuminations.stories).toContain(story)
})

test('the front page shows no article twice', async () => {
  const { stories } = await storiesOf('/')
  expect(stories.length).toBeGreaterThan(20)
  expect(stories.filter((story, at) => stories.indexOf(story) !== at)).toEqual([])
})

test('the front page has the current issue and a strip for each section', async () => {
  const page = await readPage(site.origin, '/')
  expect(page.hrefs('main a')).toContain('/issue/2026-01/')
  const headings = page.texts('main h2')
  for (const section of ['Conditions', 'Guidance', 'Practice Support', 'Opinion']) {
    expect(headings.some((heading) => heading.startsWith(section))).toBe(true)
  }
})

test('an author’s page has the person, the credentials and the articles', async () => {
  const page = await readPage(site.origin, '/author/meera-rao/')
  expect(page.text('h1')).toMatch(/^Meera Rao/)
  expect(page.html).toContain('MD, MME, FACP')
  expect(page.hrefs('main article a, main h2 a')).toContain('/article/what-the-waiting-room-hears/')
})

test('an issue has its contents by section, in the order of the paper', async () => {
  const page = await readPage(site.origin, '/issue/2025-12/')
  expect(page.text('h1')).toContain('December 2025')
  const sections = page.texts('.contents__name')
  const issue = content.issues.find(({ monthsAgo }) => monthsAgo === 1)
  expect(sections.length).toBeGreaterThan(3)
  expect(sections).toEqual(issue?.sections.filter((name) => sections.includes(name)))
  expect(page.hrefs('.contents__title a')).toContain('/article/what-the-waiting-room-hears/')
})

test('the archive has all ten issues by year, the newest first', async () => {
  const page = await readPage(site.origin, '/issues/')
  const issues = [...new Set(page.hrefs('main a').filter((href) => href.startsWith('/issue/')))]
  expect(issues).toHaveLength(10)
  expect(issues).toEqual([...issues].sort().reverse())
  expect(issues[0]).toBe('/issue/2026-01/')
})

test('a search finds what is deep in a text, and says so in a sentence when there is nothing', async () => {
  const { page, stories } = await storiesOf('/search/?q=Velcro')
  expect(stories).toContain('/article/what-the-waiting-room-hears/')
  expect(page.attribute('meta[name=robots]', 'content')).toBe('noindex')
  expect((await readPage(site.origin, '/search/?q=zzyzx')).text('.search__outcome')).toContain('zzyzx')
})

const oddSearches = [
  '"',
  "'",
  '*',
  '(',
  ')',
  'NEAR(a b)',
  'a AND',
  'OR',
  'NOT x',
  '-',
  'title:x',
  '^a',
  '😀',
  '\u0000',
  '%',
  'a"b"c',
  '🦴'.repeat(400),
]

test('a search for odd characters is a page, not an error', async () => {
  for (const query of oddSearches) {
    const { status } = await ask(site.origin, `/search/?q=${encodeURIComponent(query)}`)
    expect(`${status} for ${query.slice(0, 20)}`).toBe(`200 for ${query.slice(0, 20)}`)
  }
})

test('what is searched for is text on the page, whatever it holds', async () => {
  const page = await readPage(site.origin, `/search/?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  expect(page.html).not.toContain('<script>alert')
  expect(page.attribute('main input[name=q]', 'value')).toBe('"><script>alert(1)</script>')
})
