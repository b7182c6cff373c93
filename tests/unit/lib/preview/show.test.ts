// A preview promises: what it shows is what readers get. So each form is compared with the readers' own after publishing.
import { expect, test } from 'vitest'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { PLAIN } from '../../../../lib/feeds/address.ts'
import { loadDraft } from '../../../../lib/preview/draft.ts'
import { showDraft } from '../../../../lib/preview/show.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { loadFeed } from '../../../../lib/reader/feed/load.ts'
import { loadHome } from '../../../../lib/reader/home.ts'
import { articleAddresses } from '../../../../lib/urls.ts'
import {
  type AnArticle,
  aCategory,
  aMedium,
  anArticle,
  anAuthor,
  anIssue,
  aTag,
  signedBy,
} from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const ORIGIN = 'https://synovia.example'
const BODY =
  '<p>Salt.</p><!--nextpage--><h2>Water</h2><p>Water.</p><!--nextpage--><p>Both, and a third of the text.</p>'

async function written(given: AnArticle = {}) {
  const picture = await aMedium(store.db)
  return anArticle(store.db, {
    ...{ status: 'draft', at: NOON, title: 'Salt & <b>water</b>', dek: 'A dek', body: BODY },
    hero: { mediumId: picture.id, alt: 'A knee', caption: 'Its "caption"', credit: null },
    byline: [signedBy(await anAuthor(store.db))],
    categoryIds: [(await aCategory(store.db)).id],
    tagIds: [(await aTag(store.db)).id],
    issue: { id: (await anIssue(store.db)).id, section: 'Features', position: 1 },
    disclosure: 'None.',
    isEssay: true,
    ...given,
  })
}

async function shown(articleId: string, slug: string, look: Parameters<typeof showDraft>[2]['look']) {
  const draft = await loadDraft(deskOf(editor, store.db), articleId, null)
  if (!draft) throw new Error('The draft is gone.')
  return showDraft(store.db, draft, {
    ...{ look, addresses: articleAddresses(slug), origin: ORIGIN, around: draft.moment },
  })
}

const publish = (articleId: string, now = NOON) =>
  publishArticle(deskOf(managingEditor, store.db, now), { articleId })

test('every page of a draft, and the single page, is what readers have once it is published', async () => {
  const { id, slug } = await written()
  const pages = [1, 2, 3, 'single'] as const
  const before = await Promise.all(pages.map((page) => shown(id, slug, { as: 'page', page })))
  await publish(id)
  for (const [at, page] of pages.entries()) {
    const wanted =
      page === 'single'
        ? ({ kind: 'single', asked: '1' } as const)
        : ({ kind: 'page', number: page } as const)
    const after = await loadArticlePage(reader(store.db), slug, wanted)
    if (after?.kind !== 'found') throw new Error('The article is not there.')
    const { inThisIssue: _, ...view } = after.view
    expect(before[at]).toMatchObject({ kind: 'page', view })
  }
})

test('its feed item is the feed’s, and its teaser the front page’s', async () => {
  const { id, slug } = await written()
  const item = await shown(id, slug, { as: 'feed', page: 1 })
  const teaser = await shown(id, slug, { as: 'lists', page: 1 })
  await publish(id)
  const feed = await loadFeed(reader(store.db), { ...PLAIN, of: { kind: 'site' }, page: '/' }, ORIGIN)
  const entries = feed?.entries ?? []
  const html = entries[0]?.html.replaceAll(`${ORIGIN}/media/`, '/media/')
  expect(item).toMatchObject({ kind: 'feed', entry: { ...entries[0], html } })
  expect(teaser).toMatchObject({ kind: 'lists', teaser: (await loadHome(reader(store.db))).lead })
})

test('its feed item tells what publishing it does to the feeds', async () => {
  const { id, slug, content } = await written()
  const change = async (now = NOON) => {
    const draft = await loadDraft(deskOf(editor, store.db, now), id, null)
    if (!draft) throw new Error('The draft is gone.')
    const look = { as: 'feed', page: 1 } as const
    const seen = await showDraft(store.db, draft, {
      ...{ look, addresses: articleAddresses(slug), origin: ORIGIN, around: draft.moment },
    })
    return seen?.kind === 'feed' ? seen.change : null
  }
  const feeds = ['Masthead', 'Conditions', 'gout', 'Ingrid Halvorsen', 'January 2026']
  expect(await change()).toEqual({ kind: 'new', feeds })
  await publish(id)
  expect(await change(NOON + DAY)).toEqual({ kind: 'same' })
  const next = { ...content, title: 'Salt again', tagIds: [] }
  await saveArticle(deskOf(editor, store.db, NOON + DAY), { articleId: id, rev: 1, content: next })
  const changed = { kind: 'changed', what: ['title', 'subjects'], feeds: feeds.toSpliced(2, 1) }
  expect(await change(NOON + DAY)).toEqual(changed)
  await publishArticle(deskOf(managingEditor, store.db, NOON + DAY), { articleId: id, at: NOON + 2 * DAY })
  expect(await change(NOON + DAY)).toEqual(changed)
  expect(await change(NOON + 3 * DAY)).toEqual({ kind: 'same' })
})

test('an update of a live article shows the date it had and the day of the update', async () => {
  const { id, slug, content } = await written()
  await publish(id)
  await saveArticle(deskOf(editor, store.db, NOON + DAY), {
    ...{ articleId: id, rev: 1, content: { ...content, title: 'Salt again' } },
  })
  const draft = await loadDraft(deskOf(editor, store.db, NOON + DAY), id, null)
  expect(draft).toMatchObject({ listedAt: NOON, updatedAt: NOON + DAY, isLive: false })
  const live = await loadDraft(deskOf(editor, store.db, NOON + DAY), id, await firstVersion(id))
  expect(live).toMatchObject({
    listedAt: NOON,
    updatedAt: null,
    isLive: true,
    content: { title: content.title },
  })
  expect((await loadArticlePage(reader(store.db, NOON + DAY), slug, { kind: 'page', number: 1 }))?.kind).toBe(
    'found',
  )
})

test('a scheduled article is shown as of its moment', async () => {
  const { id } = await written()
  await publishArticle(deskOf(managingEditor, store.db), { articleId: id, at: NOON + DAY })
  const draft = await loadDraft(deskOf(editor, store.db), id, null)
  expect(draft).toMatchObject({ listedAt: NOON + DAY, moment: NOON + DAY, isLive: false })
})

test('a page that the draft does not have is not there; an unsplit article’s single page is its page', async () => {
  const { id, slug } = await written()
  expect(await shown(id, slug, { as: 'page', page: 4 })).toBeNull()
  const short = await anArticle(store.db, { status: 'draft', at: NOON, title: 'Short' })
  const view = await shown(short.id, short.slug, { as: 'page', page: 'single' })
  expect(view).toMatchObject({ kind: 'page', view: { page: { number: 1, count: 1 } } })
})

test('what one may not read is not there', async () => {
  const { id } = await written()
  expect(await loadDraft(deskOf(contributor, store.db), id, null)).toBeNull()
  expect(await loadDraft(deskOf(editor, store.db), 'none', null)).toBeNull()
})

async function firstVersion(articleId: string): Promise<string> {
  const { publications } = store.db.t
  const rows = await store.db.orm.select().from(publications)
  return rows.find((row) => row.articleId === articleId)?.revisionId ?? ''
}
