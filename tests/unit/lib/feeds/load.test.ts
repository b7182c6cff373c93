// What a feed holds: which entries, how far back, and what is left out.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { changeSlug } from '../../../../lib/articles/change-slug.ts'
import { saveCategory } from '../../../../lib/categories/save.ts'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { editCorrection } from '../../../../lib/corrections/edit.ts'
import { readFeedAddress } from '../../../../lib/feeds/address.ts'
import { writtenFeed } from '../../../../lib/feeds/written.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { loadFeed } from '../../../../lib/reader/feed/load.ts'
import { loadMissingFeed } from '../../../../lib/reader/feed/missing.ts'
import { addRedirect } from '../../../../lib/redirects/add.ts'
import { aCategory, anArticle, anAuthor, anIssue, signedBy } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const ORIGIN = 'https://synovia.example'

async function feed(address: string) {
  const asked = readFeedAddress(address)
  const found = asked && (await loadFeed(reader(store.db), asked, ORIGIN))
  if (!found) throw new Error(`There is no feed at ${address}`)
  return found
}

const desk = (now: number) => deskOf(managingEditor, store.db, now)
const titles = async (address: string) => (await feed(address)).entries.map(({ title }) => title)

test('the back catalogue goes on in full parts, each article in one of them, the newest document apart', async () => {
  for (let number = 1; number <= 120; number++)
    await anArticle(store.db, { title: `Article ${number}`, at: NOON - 200 * DAY + number * HOUR })
  const newest = await feed('/feed/')
  expect(newest.entries.map(({ title }) => title)).toEqual(
    Array.from({ length: 50 }, (_, at) => `Article ${120 - at}`),
  )
  expect(newest.archive).toEqual({ current: null, previous: `${ORIGIN}/feed/?archive=2`, next: null })
  const second = await feed('/feed/?archive=2')
  expect(second.archive).toEqual({
    ...{ current: `${ORIGIN}/feed/`, previous: `${ORIGIN}/feed/?archive=1`, next: null },
  })
  const first = await feed('/feed/?archive=1')
  expect(first.archive).toMatchObject({ previous: null, next: `${ORIGIN}/feed/?archive=2` })
  const all = [newest, second, first].flatMap(({ entries }) => entries.map(({ guid }) => guid))
  expect(new Set(all).size).toBe(120)
  await expect(feed('/feed/?archive=3')).rejects.toThrow('no feed')
  await anArticle(store.db, { title: 'One more' })
  expect((await feed('/feed/?archive=1')).entries).toEqual(first.entries)
})

test('each listing has its feed: of a category also what lies below it', async () => {
  const top = await aCategory(store.db, { name: 'Conditions' })
  const below = await aCategory(store.db, { name: 'Gout', parentId: top.id })
  const author = await anAuthor(store.db, { name: 'Meera Rao' })
  await anArticle(store.db, { title: 'Salt', categoryIds: [below.id], byline: [signedBy(author)] })
  await anArticle(store.db, { title: 'Elsewhere' })
  expect(await titles('/category/conditions/feed/')).toEqual(['Salt'])
  expect(await titles('/category/conditions/gout/feed/')).toEqual(['Salt'])
  expect(await titles('/author/meera-rao/feed/')).toEqual(['Salt'])
  expect(await titles('/search/feed/?q=elsewhere')).toEqual(['Elsewhere'])
  await expect(feed('/tag/none/feed/')).rejects.toThrow('no feed')
})

test('what was paid for says so first, and can be left out', async () => {
  await anArticle(store.db, { title: 'Paid', sponsor: 'Sponsored by Brine & Sons' })
  await anArticle(store.db, { title: 'Free' })
  const paid = (await feed('/feed/')).entries.find(({ title }) => title === 'Paid')
  expect(paid?.html).toMatch(/^<p><strong>Sponsored by Brine &amp; Sons<\/strong><\/p>/)
  expect(await titles('/feed/?sponsored=no')).toEqual(['Free'])
})

test('a correction stands in the entry and counts as its change; the first date stays', async () => {
  const { id: articleId } = await anArticle(store.db, { title: 'Doses' })
  const before = (await feed('/feed/')).entries[0]
  await correctArticle(deskOf(managingEditor, store.db, NOON - HOUR), {
    ...{ articleId, kind: 'correction', text: 'It was 12 mg & no more.' },
  })
  const after = (await feed('/feed/')).entries[0]
  expect(after?.html).toMatch(/<strong>Correction, \w+ \d+, \d{4}:<\/strong> It was 12 mg &amp; no more\./)
  expect(after).toMatchObject({
    publishedAt: before?.publishedAt,
    changedAt: NOON - HOUR,
    guid: before?.guid,
  })
})

test('nothing comes from the future: a change dated ahead counts from its day on', async () => {
  const { id: articleId } = await anArticle(store.db, { title: 'Imported', at: NOON - 2 * DAY })
  await publishArticle(deskOf(managingEditor, store.db, NOON - DAY), { articleId, updatedAt: NOON + DAY })
  const at = async (now: number) => {
    const asked = readFeedAddress('/feed/')
    const reading = reader(store.db, now)
    const found = asked && (await loadFeed(reading, asked, ORIGIN))
    return { changedAt: found?.changedAt, changesAt: reading.changesAt }
  }
  expect(await at(NOON)).toEqual({ changedAt: NOON - 2 * DAY, changesAt: NOON + DAY })
  expect(await at(NOON + DAY)).toMatchObject({ changedAt: NOON + DAY })
})

test('a correction that is put right is sent again, with the date at which it first appeared', async () => {
  const { id: articleId } = await anArticle(store.db, { at: NOON - 5 * DAY })
  const first = NOON - 3 * DAY
  const printed = await correctArticle(desk(first), { articleId, kind: 'correction', text: '12 mg' })
  const correctionId = printed.id
  const dates = async () => {
    const entries = [...(await feed('/corrections/feed/')).entries, ...(await feed('/feed/')).entries]
    return entries.map(({ publishedAt, changedAt }) => [publishedAt, changedAt])
  }
  expect(await dates()).toEqual([
    [first, first],
    [NOON - 5 * DAY, first],
  ])
  const same = { articleId, correctionId, kind: 'correction' as const, text: '12 mg' }
  await editCorrection(desk(NOON - 2 * DAY), same)
  expect(await dates()).toEqual([
    [first, first],
    [NOON - 5 * DAY, first],
  ])
  await editCorrection(desk(NOON - 2 * DAY), { ...same, text: '21 mg' })
  expect(await dates()).toEqual([
    [first, NOON - 2 * DAY],
    [NOON - 5 * DAY, NOON - 2 * DAY],
  ])
  await editCorrection(desk(NOON - DAY), { ...same, text: '21 mg', at: NOON - 4 * DAY })
  expect(await dates()).toEqual([
    [first, NOON - DAY],
    [NOON - 5 * DAY, NOON - DAY],
  ])
})

test('a correction that is dated back changes what subscribers have now', async () => {
  const { id: articleId } = await anArticle(store.db, { at: NOON - 5 * DAY })
  const at = NOON - 4 * DAY
  await correctArticle(desk(NOON - DAY), { articleId, kind: 'update', text: '12 mg', at })
  const [correction] = (await feed('/corrections/feed/')).entries
  expect([correction?.publishedAt, correction?.changedAt]).toEqual([at, NOON - DAY])
  expect((await feed('/feed/')).entries[0]?.changedAt).toBe(NOON - DAY)
})

test('corrections have a feed of their own: what was put right, in which article, each with its own id', async () => {
  const { id: articleId } = await anArticle(store.db, { title: 'Doses' })
  const first = await correctArticle(desk(NOON - 2 * HOUR), { articleId, kind: 'correction', text: '12 mg' })
  await correctArticle(desk(NOON - HOUR), { articleId, kind: 'retraction', text: 'Taken back & gone' })
  const { entries, link } = await feed('/corrections/feed/')
  expect(link).toBe(`${ORIGIN}/corrections/`)
  expect(entries.map(({ title }) => title)).toEqual(['Retraction: Doses', 'Correction: Doses'])
  expect(entries[0]?.html).toContain('Taken back &amp; gone')
  expect(entries[1]).toMatchObject({
    guid: `urn:uuid:${first.id}`,
    link: `${ORIGIN}/article/doses/`,
    publishedAt: NOON - 2 * HOUR,
  })
})

test('an issue changes with the articles in it, with none to come; its own date stays', async () => {
  const { id } = await anIssue(store.db, { visibleFrom: NOON - 9 * DAY })
  const issue = { id, section: 'Features', position: 0 }
  const changedAt = async () => {
    const entry = (await feed('/issues/feed/')).entries[0]
    expect(entry?.publishedAt).toBe(NOON - 9 * DAY)
    return entry?.changedAt
  }
  expect(await changedAt()).toBe(NOON - 9 * DAY)
  const { id: articleId } = await anArticle(store.db, { title: 'Salt', issue, at: NOON - 3 * DAY })
  expect(await changedAt()).toBe(NOON - 3 * DAY)
  await anArticle(store.db, { title: 'To come', issue: { ...issue, position: 1 }, at: NOON + DAY })
  expect(await changedAt()).toBe(NOON - 3 * DAY)
  await publishArticle(deskOf(managingEditor, store.db, NOON - DAY), { articleId, updatedAt: NOON - DAY })
  expect(await changedAt()).toBe(NOON - DAY)
})

test('a search is followed by date, back to the first article that is found', async () => {
  for (let number = 1; number <= 60; number++)
    await anArticle(store.db, { title: `Gout ${number}`, at: NOON - number * HOUR })
  await anArticle(store.db, { title: 'Last', body: `<p>${'Salt. '.repeat(300)} Gout.</p>`, at: NOON - 1 })
  const newest = await feed('/search/feed/?q=gout')
  expect(newest.entries.slice(0, 2).map(({ title }) => title)).toEqual(['Last', 'Gout 1'])
  expect(newest.archive.previous).toBe(`${ORIGIN}/search/feed/?q=gout&archive=1`)
  expect((await feed('/search/feed/?q=gout&archive=1')).entries.at(-1)?.title).toBe('Gout 60')
})

const NAUGHTY = ']]> <b>&amp; \u0001\u000b 👩🏽‍⚕️ مرحبا \u200b \ud800 "quotes"'

test('hostile words in every field make a feed that each parser reads, with the words as text', async () => {
  const author = await anAuthor(store.db, { name: 'Ana ]]> <script>' })
  await anArticle(store.db, { title: NAUGHTY, dek: NAUGHTY, byline: [signedBy(author)] })
  const shown = ']]> <b>&amp; '
  const rss = parseRssFeed(writtenFeed('rss', await feed('/feed/')).text).items?.[0]
  const atom = parseAtomFeed(writtenFeed('atom', await feed('/feed/atom/')).text).entries?.[0]
  const json = parseJsonFeed(writtenFeed('json', await feed('/feed/json/')).text).items?.[0]
  expect(rss?.title).toContain(shown)
  expect(atom?.title?.value).toContain(shown)
  expect(json?.title).toContain(shown)
  expect([rss?.guid?.value, atom?.id]).toEqual([json?.id, json?.id])
  expect(rss?.dc?.creators).toEqual(['Ana ]]> <script>, MD'])
  expect(rss?.content?.encoded).toBe(json?.content_html)
  expect(atom?.content?.value).toBe(json?.content_html)
})

test('a summary feed carries the excerpts alone', async () => {
  await anArticle(store.db, { title: 'Long', body: `<p>${'Salt and water. '.repeat(90)}</p>` })
  const { text } = writtenFeed('rss', await feed('/feed/?view=summary'))
  const [item] = parseRssFeed(text).items ?? []
  expect(item?.content).toBeUndefined()
  expect(item?.description).toMatch(/…$/)
})

test('the feed of a listing that moved leads to where it is; of an article there is none', async () => {
  const desk = deskOf(managingEditor, store.db)
  await addRedirect(desk, { from: '/category/old/', to: '/category/new/', why: 'Moved' })
  await addRedirect(desk, { from: '/2019/05/post/', to: '/article/post/', why: 'Import' })
  const missing = (address: string) => loadMissingFeed(reader(store.db), address)
  expect(await missing('/category/old/feed/')).toMatchObject({ kind: 'moved', to: '/category/new/feed/' })
  expect(await missing('/category/old/feed/atom/')).toMatchObject({
    kind: 'moved',
    to: '/category/new/feed/atom/',
  })
  expect(
    await missing('/category/old/feed/json/?archive=2&sponsored=no&view=summary&archive=x'),
  ).toMatchObject({
    kind: 'moved',
    to: '/category/new/feed/json/?view=summary&sponsored=no&archive=2',
  })
  expect(await missing('/2019/05/post/feed/')).toEqual({ kind: 'missing' })
  expect(await missing('/feed/rss2/')).toMatchObject({ kind: 'moved', to: '/feed/' })
})

test('what subscribers know stays known: entries and the feed itself keep their ids when an article or a category moves', async () => {
  const desk = deskOf(managingEditor, store.db)
  const category = await aCategory(store.db, { name: 'Gout' })
  const { id: articleId } = await anArticle(store.db, { title: 'Salt', categoryIds: [category.id] })
  const ids = async (address: string) => {
    const atom = parseAtomFeed(writtenFeed('atom', await feed(address)).text)
    return [atom.id, ...(atom.entries ?? []).map(({ id }) => id)]
  }
  const before = await ids('/category/gout/feed/atom/')
  const summary = await ids('/category/gout/feed/atom/?view=summary')
  await changeSlug(desk, { articleId, slug: 'salt-and-water' })
  await saveCategory(desk, { ...category, slug: 'podagra', name: 'Podagra' })
  expect(await ids('/category/podagra/feed/atom/')).toEqual(before)
  expect(await ids('/category/podagra/feed/atom/?view=summary')).toEqual(summary)
  expect(summary[0]).not.toBe(before[0])
  expect((await feed('/category/podagra/feed/')).link).toBe(`${ORIGIN}/category/podagra/`)
})

test('an excerpt stands in RSS as HTML, so that no sign of it is taken for a mark', async () => {
  await anArticle(store.db, {
    title: 'Signs',
    body: '<p>Creatinine &lt;GFR and A &amp;amp; B in &lt;b&gt;.</p>',
  })
  const [entry] = (await feed('/feed/')).entries
  expect(entry?.summary).toBe('Creatinine <GFR and A &amp; B in <b>.')
  const [rss] = parseRssFeed(writtenFeed('rss', await feed('/feed/')).text).items ?? []
  expect(rss?.description).toBe('Creatinine &lt;GFR and A &amp;amp; B in &lt;b&gt;.')
  const [atom] = parseAtomFeed(writtenFeed('atom', await feed('/feed/')).text).entries ?? []
  expect(atom?.summary).toMatchObject({ value: 'Creatinine <GFR and A &amp; B in <b>.' })
})
