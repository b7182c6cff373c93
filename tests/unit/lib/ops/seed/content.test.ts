// The demo's texts are as many, as long and as varied as a reader of a real magazine would find them.
import { expect, test } from 'vitest'
import { markdownToHtml } from '../../../../../lib/ops/seed/markdown.ts'
import { readContent } from '../../../../../lib/ops/seed/read-content.ts'
import type { SeedCategory, SeedMenuEntry } from '../../../../../lib/ops/seed/shapes.ts'
import { articlePages } from '../../../../../lib/rich-text/article-pages.ts'
import { fromHtml } from '../../../../../lib/rich-text/from-html.ts'

const content = readContent()
const articles = content.articles.map((article) => {
  const doc = fromHtml(markdownToHtml(article.body), { mediumIdFor: (src) => src })
  const pages = articlePages(doc, { picture: () => null, isSponsored: Boolean(article.sponsor) })
  const has = (...types: string[]) => types.every((type) => doc.content.some((node) => node.type === type))
  return { ...article, ...pages, has }
})
const published = articles.filter(({ status }) => status === 'published')
const slugs = (some: { slug: string }[]) => some.map(({ slug }) => slug)

test('at least forty articles are published, by fourteen authors, in ten issues over fourteen years', () => {
  expect(published.length).toBeGreaterThanOrEqual(40)
  expect(content.authors.filter(({ credentials }) => credentials.length > 0)).toHaveLength(14)
  const signing = new Set(published.flatMap(({ byline }) => byline.map(({ author }) => author)))
  expect(signing.size).toBe(14)
  const months = content.issues.map(({ monthsAgo }) => monthsAgo)
  expect(months).toHaveLength(10)
  expect(Math.max(...months) - Math.min(...months)).toBeGreaterThanOrEqual(13 * 12 + 1)
  for (const { key, coverAlt } of content.issues) {
    expect(coverAlt).not.toBe('')
    expect(
      published.some(({ issue }) => issue === key),
      key,
    ).toBe(true)
  }
})

test('every text that readers get has 300 to 3,200 words', () => {
  const other = articles.filter(({ status, words }) => status !== 'draft' && (words < 300 || words > 3200))
  expect(other.map(({ slug, words }) => `${slug}: ${words}`)).toEqual([])
})

test('one essay has six pages with references, places for advertising and a pull quote; five more have two to four', () => {
  const essays = articles.filter(({ pages }) => pages.length === 6)
  expect(slugs(essays)).toEqual(['what-the-waiting-room-hears'])
  const [essay] = essays
  expect(essay?.single.references.length).toBeGreaterThanOrEqual(12)
  expect(essay?.missingReferences).toEqual([])
  expect(essay?.has('pullQuote')).toBe(true)
  for (const { segments } of essay?.pages ?? []) expect(segments.some(({ kind }) => kind === 'ad')).toBe(true)
  expect(
    published.filter(({ pages }) => pages.length >= 2 && pages.length <= 4).length,
  ).toBeGreaterThanOrEqual(5)
})

test('there is one of every kind of piece', () => {
  const inCategory = (path: string) => published.filter(({ categories }) => categories.includes(path))
  const kinds = {
    'meeting report with a table and figures': published.filter(
      ({ categories, has }) =>
        categories.some((path) => path.startsWith('guidance/meeting-reports/')) && has('table', 'figure'),
    ),
    'case with a gallery': published.filter(({ has }) => has('gallery')),
    profile: inCategory('opinion/profiles'),
    'video piece': inCategory('opinion/rheuminations/video').filter(({ has }) => has('videoEmbed')),
    'sponsored article of a hub': published.filter(
      ({ sponsor, categories }) => sponsor && categories.some((path) => path.startsWith('focusrheum/')),
    ),
    'corrected one': published.filter(({ corrections }) => corrections.length > 0),
    'scheduled one': articles.filter(({ status, daysAgo }) => status === 'scheduled' && daysAgo < 0),
    draft: articles.filter(({ status }) => status === 'draft'),
  }
  const absent = Object.entries(kinds).filter(([, found]) => found.length === 0)
  expect(absent.map(([kind]) => kind)).toEqual([])
  for (const { segments } of kinds['sponsored article of a hub'].flatMap(({ pages }) => pages))
    expect(segments.some(({ kind }) => kind === 'ad')).toBe(false)
})

test('two promos, four house advertisements and two paid ones run, each in a place that some page has', () => {
  expect(content.publication.promos).toHaveLength(2)
  expect(content.publication.ads).toHaveLength(6)
  expect(content.publication.ads.filter(({ kind }) => kind === 'paid')).toHaveLength(2)
  for (const { placements } of content.publication.ads)
    for (const place of placements) expect(place).toMatch(/^(home|rail|sidebar|advert-\d)$/)
})

test('identifiers of papers are invented: DOIs of the test prefix, and no PubMed ids', () => {
  const texts = content.articles.map(({ body }) => body).join('\n')
  expect(texts).toContain('10.5555/')
  expect(texts.match(/\b10\.\d{4,9}(?=\/)/g)?.filter((prefix) => prefix !== '10.5555')).toEqual([])
  expect(texts).not.toMatch(/PMID|pubmed/i)
})

test('every category, and every leaf and hub that the menu leads to, has an article of its own or below', () => {
  const listed = (path: string) =>
    published.some(({ categories }) => categories.some((one) => one === path || one.startsWith(`${path}/`)))
  const paths = [...pathsOf(content.categories), ...targetsOf(content.menu)]
  expect(paths.length).toBeGreaterThan(50)
  expect(paths.filter((path) => !listed(path))).toEqual([])
})

function pathsOf(categories: SeedCategory[], above = ''): string[] {
  return categories.flatMap(({ slug, children = [] }) => [
    `${above}${slug}`,
    ...pathsOf(children, `${above}${slug}/`),
  ])
}

function targetsOf(entries: SeedMenuEntry[]): string[] {
  return entries.flatMap(({ target, children = [] }) => [
    ...('path' in target && target.kind !== 'path' ? [target.path] : []),
    ...targetsOf(children),
  ])
}
