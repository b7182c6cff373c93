// The front page, issues, listings and people, on a small filled store.
import { expect, test } from 'vitest'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { loadHome } from '../../../../lib/reader/home.ts'
import { loadCategory, loadTag } from '../../../../lib/reader/listing.ts'
import { loadAuthor, loadEditors } from '../../../../lib/reader/people.ts'
import { loadIssue, loadIssueArchive } from '../../../../lib/reader/publication/issue.ts'
import { loadStaticPage } from '../../../../lib/reader/publication/static-page.ts'
import {
  type AnArticle,
  aCampaign,
  aCategory,
  aMedium,
  anArticle,
  anAuthor,
  anIssue,
  aPage,
  aTag,
  signedBy,
} from '../../../support/builders.ts'
import { HOUR, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const now = () => reader(store.db)
const titles = (teasers: { title: string }[]) => teasers.map((teaser) => teaser.title)

/** `count` articles, number 1 the newest. */
async function articles(count: number, more: (number: number) => AnArticle = () => ({})): Promise<void> {
  for (let number = count; number >= 1; number--) {
    await anArticle(store.db, { title: `Story ${number}`, at: NOON - number * HOUR, ...more(number) })
  }
}

test('an empty publication has an empty front page, not a broken one', async () => {
  expect(await loadHome(now())).toEqual({
    lead: null,
    seconds: [],
    mostRead: [],
    latest: [],
    opinion: [],
    opinionName: 'Opinion',
    opinionPortraits: [],
    strips: [],
    issue: null,
    ads: [],
  })
})

test('the front page shows no article twice', async () => {
  const { db } = store
  const sections = [
    await aCategory(db, { name: 'Conditions' }),
    await aCategory(db, { name: 'Career', position: 1 }),
  ]
  const opinion = await aCategory(db, { name: 'Opinion', position: 2 })
  const issue = await anIssue(db)
  await articles(40, (number) => ({
    categoryIds: [number % 3 === 0 ? opinion.id : (sections[number % 2]?.id ?? '')],
    issue: number % 5 === 0 ? { id: issue.id, section: 'Features', position: number } : null,
  }))
  const home = await loadHome(now())
  const shown = [
    home.lead ? [home.lead] : [],
    home.seconds,
    home.latest,
    home.opinion,
    home.issue?.contents ?? [],
    ...home.strips.map((strip) => strip.teasers),
  ].flat()
  expect(new Set(shown.map((teaser) => teaser.id)).size).toBe(shown.length)
  expect([home.seconds.length, home.latest.length, home.opinion.length]).toEqual([2, 6, 4])
  expect(home.strips.map((strip) => [strip.title, strip.teasers.length])).toEqual([
    ['Conditions', 4],
    ['Career', 4],
  ])
})

test('a section has its places full from its own newest, however many of them stand elsewhere on the front page', async () => {
  const { db } = store
  const career = await aCategory(db, { name: 'Career' })
  const conditions = await aCategory(db, { name: 'Conditions', position: 1 })
  const opinion = await aCategory(db, { name: 'Opinion', position: 2 })
  const issue = await anIssue(db)
  // Lead, seconds and latest take nine, the issue the next five, and the other section four more.
  await articles(30, (number) => ({
    categoryIds: [conditions.id, opinion.id, ...(number > 18 && number < 23 ? [career.id] : [])],
    issue: number > 9 && number < 15 ? { id: issue.id, section: 'Features', position: number } : null,
  }))
  const home = await loadHome(now())
  expect(home.issue?.contents).toHaveLength(5)
  expect(titles(home.opinion)).toEqual(['Story 15', 'Story 16', 'Story 17', 'Story 18'])
  expect(home.strips.map((strip) => [strip.title, ...titles(strip.teasers)])).toEqual([
    ['Career', 'Story 19', 'Story 20', 'Story 21', 'Story 22'],
    ['Conditions', 'Story 23', 'Story 24', 'Story 25', 'Story 26'],
  ])
})

test('a story with a picture leads, unless it was paid for', async () => {
  const medium = await aMedium(store.db)
  const hero = { mediumId: medium.id, alt: null, caption: null, credit: null }
  await articles(8, (number) => (number === 3 ? { hero } : number === 2 ? { hero, sponsor: 'Nobody' } : {}))
  const home = await loadHome(now())
  expect(home.lead?.title).toBe('Story 3')
  expect(home.lead?.picture?.src).toContain('/wide-640.jpg')
})

test('opinion pieces carry their first signer’s portrait', async () => {
  const opinion = await aCategory(store.db, { name: 'Opinion' })
  const photo = await aMedium(store.db)
  const [pictured, plain] = [
    await anAuthor(store.db, { photoId: photo.id }),
    await anAuthor(store.db, { name: 'Meera Rao' }),
  ]
  await articles(12, (number) => ({
    categoryIds: [opinion.id],
    byline: [signedBy(number % 2 ? plain : pictured)],
  }))
  const home = await loadHome(now())
  const signed = home.opinion.map((teaser) => teaser.byline[0]?.name === 'Ingrid Halvorsen')
  expect(home.opinionPortraits.map((portrait) => portrait !== null)).toEqual(signed)
})

test('what editors call opinion stands together, wherever it is in the tree and whatever it is called', async () => {
  const { db } = store
  const voices = await aCategory(db, { name: 'Voices', isOpinion: true })
  const essays = await aCategory(db, { name: 'Essays', parentId: voices.id })
  const news = await aCategory(db, { name: 'News', position: 1 })
  const letters = await aCategory(db, { name: 'Letters', parentId: news.id, isOpinion: true })
  const turns = [essays, news, letters]
  await articles(45, (number) => ({ categoryIds: [turns[number % 3]?.id ?? ''] }))
  const home = await loadHome(now())
  // The newest of both, without those that stand above.
  expect(new Set(home.opinion.map(({ sectionLabel }) => sectionLabel))).toEqual(
    new Set(['Essays', 'Letters']),
  )
  expect(home.opinion.map(({ publishedAt }) => publishedAt)).toEqual(
    home.opinion.map(({ publishedAt }) => publishedAt).toSorted((one, other) => other - one),
  )
  expect(home.opinionName).toBe('Opinion')
  expect(home.strips.map(({ title }) => title)).toEqual(['News'])
  await aCategory(db, { ...letters, isOpinion: false })
  expect((await loadHome(now())).opinionName).toBe('Voices')
})

test('what stands below opinion is opinion, and a section of that name is none when editors say so', async () => {
  const voices = await aCategory(store.db, { name: 'Voices', isOpinion: true })
  const essays = await aCategory(store.db, { name: 'Essays', parentId: voices.id })
  const opinion = await aCategory(store.db, { name: 'Opinion', isOpinion: false })
  const isOpinion = async (slug: string) => {
    const answer = await loadArticlePage(now(), slug, { kind: 'page', number: 1 })
    return answer?.kind === 'found' && answer.view.isOpinion
  }
  await anArticle(store.db, { slug: 'a', categoryIds: [essays.id] })
  await anArticle(store.db, { slug: 'b', categoryIds: [opinion.id, essays.id] })
  expect([await isOpinion('a'), await isOpinion('b')]).toEqual([true, false])
})

test('the front page shows what advertising it has', async () => {
  await aCampaign(store.db, { placements: ['home'], label: 'Subscribe' })
  expect((await loadHome(now())).ads).toMatchObject([{ place: 'home', label: 'Subscribe' }])
})

test('an issue shows its sections in its own order, then whatever else its articles name', async () => {
  const issue = await anIssue(store.db, { sections: ['Opinion', 'Features', 'Empty'], month: 3 })
  await anIssue(store.db, { month: 2 })
  for (const [title, section, position] of [
    ['One', 'Features', 1],
    ['Two', 'Opinion', 2],
    ['Three', 'Letters', 3],
  ] as const) {
    await anArticle(store.db, { title, issue: { id: issue.id, section, position } })
  }
  const view = await loadIssue(now(), '2026-03')
  expect(view?.sections.map((section) => [section.name, titles(section.teasers)])).toEqual([
    ['Opinion', ['Two']],
    ['Features', ['One']],
    ['Letters', ['Three']],
  ])
  expect(view).toMatchObject({ label: 'March 2026', previous: { href: '/issue/2026-02/' }, next: null })
  expect(view?.printedHref).toBe('/issue/2026-03/print/')
  expect(await loadIssue(now(), '1999-01')).toBeNull()
})

test('the archive has a heading for each year, the newest first', async () => {
  for (const [year, month] of [
    [2024, 5],
    [2026, 1],
    [2024, 6],
  ] as const)
    await anIssue(store.db, { year, month })
  const { years } = await loadIssueArchive(now())
  expect(years.map(({ year, issues }) => [year, issues.map((issue) => issue.label)])).toEqual([
    [2026, ['January 2026']],
    [2024, ['June 2024', 'May 2024']],
  ])
})

test('a category of thirteen articles has two pages, and no third', async () => {
  const category = await aCategory(store.db)
  await articles(13, () => ({ categoryIds: [category.id] }))
  const [one, two] = [await loadCategory(now(), 'conditions', 1), await loadCategory(now(), 'conditions', 2)]
  expect([one?.teasers.length, one?.total, one?.pagination.next]).toEqual([
    12,
    13,
    '/category/conditions/page/2/',
  ])
  expect(titles(two?.teasers ?? [])).toEqual(['Story 13'])
  expect(await loadCategory(now(), 'conditions', 3)).toBeNull()
  expect(await loadCategory(now(), 'no/such', 1)).toBeNull()
})

test('a hub has its words, its sponsor, its chosen article first and not again in the list', async () => {
  const top = await aCategory(store.db, { name: 'FocusRheum' })
  const hub = await aCategory(store.db, {
    name: 'Gout',
    parentId: top.id,
    kind: 'hub',
    sponsor: 'Nobody',
    description: 'All <gout>',
  })
  await articles(3, () => ({ categoryIds: [hub.id] }))
  const chosen = await anArticle(store.db, { title: 'Chosen', categoryIds: [hub.id], at: NOON - 99 * HOUR })
  await aCategory(store.db, { ...hub, featuredArticleId: chosen.id })
  const view = await loadCategory(now(), 'focusrheum/gout', 1)
  expect(view).toMatchObject({
    isHub: true,
    sponsor: 'Nobody',
    section: 'focusrheum',
    introHtml: '<p>All &lt;gout&gt;</p>',
    total: 4,
  })
  expect(view?.featured?.title).toBe('Chosen')
  expect(titles(view?.teasers ?? [])).toEqual(['Story 1', 'Story 2', 'Story 3'])
  expect(view?.breadcrumb).toEqual([{ label: 'FocusRheum', href: '/category/focusrheum/' }])
  expect((await loadCategory(now(), 'focusrheum', 1))?.subcategories).toEqual([
    { label: 'Gout', href: '/category/focusrheum/gout/', count: 4 },
  ])
})

test('what a category’s introduction says in angle brackets stays text', async () => {
  const evil = { type: 'text' as const, text: '<img src=x onerror=alert(1)>' }
  await aCategory(store.db, {
    name: 'Gout',
    intro: { type: 'doc', content: [{ type: 'paragraph', content: [evil] }] },
  })
  const { introHtml } = (await loadCategory(now(), 'gout', 1)) ?? {}
  expect(introHtml).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(introHtml).not.toContain('<img')
})

test('a tag and an author have their own lists, empty ones too', async () => {
  const [tag, author] = [await aTag(store.db), await anAuthor(store.db, { orcid: '0000-0000-0000-0000' })]
  expect((await loadTag(now(), 'gout', 1))?.teasers).toEqual([])
  await articles(1, () => ({ tagIds: [tag.id], byline: [signedBy(author)] }))
  expect(titles((await loadTag(now(), 'gout', 1))?.teasers ?? [])).toEqual(['Story 1'])
  const page = await loadAuthor(now(), 'ingrid-halvorsen', 1)
  expect([page?.author.name, page?.author.orcid, titles(page?.listing.teasers ?? [])]).toEqual([
    'Ingrid Halvorsen',
    '0000-0000-0000-0000',
    ['Story 1'],
  ])
  expect([
    await loadTag(now(), 'none', 1),
    await loadTag(now(), 'gout', 2),
    await loadAuthor(now(), 'none', 1),
  ]).toEqual([null, null, null])
})

test('the editors stand in their order with their parts', async () => {
  await anAuthor(store.db, { name: 'Second', isEditor: true, editorRole: 'Associate Editor', position: 2 })
  await anAuthor(store.db, { name: 'First', isEditor: true, editorRole: 'Physician Editor', position: 1 })
  await anAuthor(store.db, { name: 'No editor' })
  const { editors } = await loadEditors(now())
  expect(editors.map((person) => [person.name, person.role])).toEqual([
    ['First', 'Physician Editor'],
    ['Second', 'Associate Editor'],
  ])
})

test('a static page has its text; one that does not exist is none', async () => {
  await aPage(store.db)
  expect(await loadStaticPage(now(), 'about-us')).toMatchObject({
    title: 'About Us',
    html: '<p>We are invented.</p>',
  })
  expect(await loadStaticPage(now(), 'none')).toBeNull()
})
