// An article as its readers get it: its pages and their one address each, and everything that stands around the text.
import { beforeEach, expect, test } from 'vitest'
import { correctArticle } from '../../../../../lib/corrections/add.ts'
import { loadArticlePage } from '../../../../../lib/reader/article/article-page.ts'
import { type WantedPage, wantedPage } from '../../../../../lib/reader/article/wanted.ts'
import { saveSettings } from '../../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../../lib/settings/settings.ts'
import {
  type AnArticle,
  aCampaign,
  aCategory,
  aMedium,
  anArticle,
  anAuthor,
  anIssue,
  aTag,
  signedBy,
} from '../../../../support/builders.ts'
import { admin, DAY, deskOf, managingEditor, NOON, reader } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'

const store = freshStore()
const BODY = `<p>One.<sup data-ref="hale"></sup></p><!--nextpage--><h2>The second</h2><p>Two.</p><!--nextpage-->
  <p>Three.<sup data-ref="hale"></sup></p><ol data-references><li data-ref-id="hale">Hale, 2020.</li></ol>`

const answer = (slug: string, wanted: WantedPage) => loadArticlePage(reader(store.db), slug, wanted)
const page = (number: number): WantedPage => ({ kind: number === 1 ? 'page' : 'numbered', number })

async function view(slug: string, wanted: WantedPage = page(1)) {
  const found = await answer(slug, wanted)
  if (found?.kind !== 'found') throw new Error(`There is no page: ${JSON.stringify(found)}`)
  return found.view
}

let whole: Awaited<ReturnType<typeof anArticle>>
beforeEach(async () => {
  await anArticle(store.db, { title: 'Split', body: BODY })
  whole = await anArticle(store.db, { title: 'Whole' })
})

const single = (asked: string | string[], number?: number): WantedPage => ({ kind: 'single', asked, number })

test('every page of a split article has its own canonical address and title', async () => {
  const seen = []
  for (const number of [1, 2, 3]) {
    const { canonical, documentTitle, page: place } = await view('split', page(number))
    seen.push([canonical, documentTitle, place])
  }
  expect(seen).toEqual([
    ['/article/split/', 'Split', { number: 1, count: 3, single: false }],
    ['/article/split/2/', 'Split: Page 2 of 3', { number: 2, count: 3, single: false }],
    ['/article/split/3/', 'Split: Page 3 of 3', { number: 3, count: 3, single: false }],
  ])
})

test('the single page holds the whole text, and its canonical address is the plain one', async () => {
  const { canonical, documentTitle, page: place, body } = await view('split', single('1'))
  expect([canonical, documentTitle, place.single]).toEqual(['/article/split/', 'Split: Single Page', true])
  const html = body.map((segment) => (segment.kind === 'html' ? segment.html : '')).join('')
  for (const word of ['One.', 'Two.', 'Three.']) expect(html).toContain(word)
})

const moves: [string, string, WantedPage, string][] = [
  ['page 1 by its number', 'split', { kind: 'numbered', number: 1 }, '/article/split/'],
  ['page 1 of an article that is not split', 'whole', { kind: 'numbered', number: 1 }, '/article/whole/'],
  ['the single page behind a number', 'split', single('1', 3), '/article/split/?singlepage=1'],
  ['the single page asked for in another way', 'split', single('yes'), '/article/split/?singlepage=1'],
  ['the single page asked for twice', 'split', single(['1', '1']), '/article/split/?singlepage=1'],
  ['the single page of an article that is not split', 'whole', single('1'), '/article/whole/'],
]

test.each(moves)('%s leads to the canonical address', async (_what, slug, wanted, to) => {
  expect(await answer(slug, wanted)).toEqual({ kind: 'moved', to })
})

test('an address asks for a page by digits alone, for the first by none', () => {
  expect(wantedPage({})).toEqual({ kind: 'page', number: 1 })
  expect(wantedPage({ page: '12' })).toEqual({ kind: 'numbered', number: 12 })
  expect(wantedPage({ page: '3', singlepage: 'x' })).toEqual({ kind: 'single', asked: 'x', number: 3 })
  for (const page of ['0', '01', '-1', '1e0', 'x', '', '99999']) expect(wantedPage({ page })).toBeNull()
})

test('what first appeared elsewhere says where', async () => {
  const seo = { title: null, description: null, canonical: 'https://journal.example/letter/', noindex: false }
  await anArticle(store.db, { title: 'A letter', seo })
  expect(await view('a-letter')).toMatchObject({
    canonical: '/article/a-letter/',
    firstPublished: seo.canonical,
  })
})

test('there is no page 0, none beyond the last, and none of what does not exist', async () => {
  expect(await answer('split', { kind: 'numbered', number: 0 })).toBeNull()
  expect(await answer('split', page(4))).toBeNull()
  expect(await answer('whole', page(2))).toBeNull()
  expect(await answer('nothing', page(1))).toBeNull()
})

test('each page but the last lists what it cites, the last lists all with the ways back', async () => {
  const of = async (number: number) => {
    const { references } = await view('split', page(number))
    return [
      references.complete,
      references.entries.map(({ number: n, backlinks }) => [n, backlinks.map((l) => l.href.split('#')[0])]),
    ]
  }
  const both = ['/article/split/', '/article/split/3/']
  expect([await of(1), await of(2), await of(3)]).toEqual([
    [false, [[1, both]]],
    [false, []],
    [true, [[1, both]]],
  ])
})

test('what stands around the text: section, line of categories, issue, tags, signers', async () => {
  const { db } = store
  const top = await aCategory(db, { name: 'Conditions' })
  const leaf = await aCategory(db, { name: 'Gout', parentId: top.id })
  const other = await aCategory(db, { name: 'Opinion' })
  const [tag, author, issue] = [await aTag(db, { name: 'NSAIDs' }), await anAuthor(db), await anIssue(db)]
  const outside = { authorId: null, name: 'Somebody Else', credentials: ['PhD'], role: 'as told to' as const }
  await anArticle(db, {
    title: 'Full',
    categoryIds: [leaf.id, other.id],
    tagIds: [tag.id],
    byline: [signedBy(author), outside],
    issue: { id: issue.id, section: 'Features', position: 1 },
  })
  const full = await view('full')
  expect(full.section).toBe('conditions')
  expect(full.breadcrumb.map((link) => link.href)).toEqual([
    '/category/conditions/',
    '/category/conditions/gout/',
  ])
  expect(full.filedUnder.map((link) => link.label)).toEqual(['Conditions', 'Gout', 'Opinion'])
  expect(full.taggedWith).toEqual([{ label: 'NSAIDs', href: '/tag/nsaids/' }])
  expect(full.issue).toEqual({ label: 'January 2026', href: '/issue/2026-01/', volume: 18, number: 1 })
  expect(full.byline).toEqual([
    { name: 'Ingrid Halvorsen', credentials: ['MD'], role: '', href: '/author/ingrid-halvorsen/' },
    { name: 'Somebody Else', credentials: ['PhD'], role: 'as told to', href: null },
  ])
  expect(full.authors.map((person) => person.name)).toEqual(['Ingrid Halvorsen'])
})

test('credentials stay as they were printed when the author’s own change', async () => {
  const author = await anAuthor(store.db)
  await anArticle(store.db, { title: 'Signed', byline: [signedBy(author)] })
  await anAuthor(store.db, { ...author, credentials: ['MD', 'PhD'] })
  const { byline, authors } = await view('signed')
  expect([byline[0]?.credentials, authors[0]?.credentials]).toEqual([['MD'], ['MD', 'PhD']])
})

test('previous and next in this issue follow its contents, not the dates', async () => {
  const issue = await anIssue(store.db)
  const place = (title: string, position: number) =>
    anArticle(store.db, { title, issue: { id: issue.id, section: 'Features', position } })
  for (const [title, position] of [
    ['Last', 3],
    ['Early', 1],
    ['Middle', 2],
  ] as const)
    await place(title, position)
  expect((await view('middle')).inThisIssue).toEqual({
    previous: { label: 'Early', href: '/article/early/', sponsor: null },
    next: { label: 'Last', href: '/article/last/', sponsor: null },
  })
  expect((await view('early')).inThisIssue.previous).toBeNull()
  expect((await view('last')).inThisIssue.next).toBeNull()
})

test('related articles: those pinned by hand first, four at most, never itself', async () => {
  const titles = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff']
  const all: AnArticle = { body: '<p>Urate crystals.</p>' }
  const made = []
  for (const title of titles) made.push(await anArticle(store.db, { ...all, title }))
  const [first, , , , , last] = made
  await anArticle(store.db, {
    ...all,
    title: 'Reader',
    relatedPins: [last?.id ?? '', first?.id ?? '', 'gone'],
  })
  const { related } = await view('reader')
  expect(related.map((teaser) => teaser.title).slice(0, 2)).toEqual(['Ff', 'Aa'])
  expect(related).toHaveLength(4)
  expect(new Set(related.map((teaser) => teaser.id)).size).toBe(4)
})

test('a corrected and updated article says so with its dates', async () => {
  await correctArticle(deskOf(managingEditor, store.db), {
    articleId: whole.id,
    kind: 'clarification',
    text: 'Not always.',
  })
  expect((await view('whole')).corrections).toEqual([
    { kind: 'clarification', text: 'Not always.', at: NOON, updatedAt: null },
  ])
  expect(await view('whole')).toMatchObject({ publishedAt: NOON - DAY, updatedAt: null, timeZone: 'UTC' })
  const timeZone = 'America/New_York'
  await saveSettings(deskOf(admin, store.db), { ...DEFAULT_SETTINGS, timeZone })
  expect((await view('whole')).timeZone).toBe(timeZone)
})

test('an article’s picture, words and description are its own where it has them', async () => {
  const medium = await aMedium(store.db, { alt: 'A knee', credit: 'Studio' })
  const hero = { mediumId: medium.id, alt: 'This knee', caption: 'A <caption>', credit: null }
  await anArticle(store.db, { title: 'Pictured', dek: 'About a knee', hero })
  const { hero: picture, description } = await view('pictured')
  expect(picture).toMatchObject({
    alt: 'This knee',
    captionHtml: 'A &lt;caption&gt;',
    credit: 'Studio',
    missing: false,
  })
  expect(description).toBe('About a knee')
})

test('advertising stands between paragraphs, but never in a sponsored article', async () => {
  await aCampaign(store.db, { placements: ['advert'] })
  const body = '<p>Words.</p>'.repeat(30)
  await anArticle(store.db, { title: 'Long', body })
  await anArticle(store.db, { title: 'Paid', body, sponsor: 'Supported by Nobody' })
  const ads = async (slug: string) =>
    (await view(slug)).body.filter((segment) => segment.kind === 'ad').length
  expect(await ads('long')).toBeGreaterThan(0)
  expect(await ads('paid')).toBe(0)
})

test('what a page depends on is noted: text, lists of related, categories, issue, people, pictures', async () => {
  const [category, tag, author, issue, medium] = [
    await aCategory(store.db),
    await aTag(store.db),
    await anAuthor(store.db),
    await anIssue(store.db),
    await aMedium(store.db),
  ]
  const { id } = await anArticle(store.db, {
    title: 'Noted',
    categoryIds: [category.id],
    tagIds: [tag.id],
    byline: [signedBy(author)],
    issue: { id: issue.id, section: '', position: 0 },
    hero: { mediumId: medium.id, alt: null, caption: null, credit: null },
  })
  const reading = reader(store.db)
  await loadArticlePage(reading, 'noted', page(1))
  expect([...reading.tags]).toEqual(
    expect.arrayContaining([
      `article:${id}`,
      `related:${id}`,
      'categories',
      `tag:${tag.id}`,
      `author:${author.id}`,
      'issues',
      `list:issue:${issue.id}`,
      `medium:${medium.id}`,
    ]),
  )
  expect([...reading.tags]).not.toContain('list:all')
})
