import { describe, expect, test } from 'vitest'
import { contentOf } from '../../lib/articles/content.ts'
import { saveArticle } from '../../lib/articles/save.ts'
import { saveMenu } from '../../lib/menus/save.ts'
import { issueId } from '../../lib/ops/seed/site.ts'
import { articleId, authorId, categoryId, tagId } from '../../lib/ops/seed/taxonomy.ts'
import { publishArticle } from '../../lib/publications/publish.ts'
import { withdrawArticle } from '../../lib/publications/withdraw.ts'
import { addRedirect } from '../../lib/redirects/add.ts'
import { fromHtml } from '../../lib/rich-text/from-html.ts'
import { anArticle } from '../support/builders.ts'
import { countedId, deskOf, MINUTE, managingEditor, NOON } from '../support/cast.ts'
import { ESSAY, readPage } from '../support/pages.ts'
import { ask, follow } from '../support/running/fetching.ts'
import { ownSite } from '../support/running/site.ts'
import { everywhere, type Sought, surfacesShowing } from '../support/surfaces.ts'

const site = ownSite()
const desk = () => deskOf(managingEditor, site.db)

/** Written here, in another process than the server's. */
const written = {
  title: 'A Ledger of Quinces',
  slug: 'a-ledger-of-quinces',
  at: NOON - MINUTE,
  body: '<p>Quinces, medlars and a zither stood on the sill of the clinic.</p>',
  byline: [{ authorId: authorId('thorne'), name: 'Samuel Thorne', credentials: ['MA'], role: '' as const }],
  issue: { id: issueId('i1'), section: 'Features', position: 1 },
  categoryIds: [categoryId('opinion/patient-perspective')],
  tagIds: [tagId('empathy')],
}

const sought: Sought = {
  path: '/article/a-ledger-of-quinces/',
  title: written.title,
  author: '/author/samuel-thorne/',
  issue: '/issue/2026-01/',
  categories: ['/category/opinion/', '/category/opinion/patient-perspective/'],
  tags: ['/tag/empathy/'],
  words: 'quinces medlars zither',
  mistyped: '/article/a-ledger-of-quincs/',
}

const EVERYWHERE = everywhere(sought)

test('what another process publishes is on every surface at the next request, and withdrawn it is on none', async () => {
  expect(await surfacesShowing(site.origin, sought)).toEqual([])
  const { id } = await anArticle(site.db, written)
  expect(await surfacesShowing(site.origin, sought)).toEqual(EVERYWHERE)

  await withdrawArticle(desk(), { articleId: id, why: 'The quinces were pears.' })
  expect(await surfacesShowing(site.origin, sought)).toEqual([])
  const gone = await readPage(site.origin, sought.path)
  expect(gone.status).toBe(410)
  expect(gone.text('h1')).toBe('This article has been withdrawn')
  expect(gone.document.querySelector('main form[role=search]')).not.toBeNull()
  expect(gone.attribute('meta[name=robots]', 'content')).toBe('noindex')
  expect(gone.html).not.toContain('zither')
})

test('an update of a live article is on its page at the next request; a saved draft is not', async () => {
  const article = await anArticle(site.db, { title: 'Twice told', body: '<p>Once.</p>' })
  const path = `/article/${article.slug}/`
  const text = async () => (await readPage(site.origin, path)).text('.prose')
  expect(await text()).toBe('Once.')
  const content = contentOf({ title: 'Twice told', body: fromHtml('<p>Twice.</p>') })
  await saveArticle(desk(), { articleId: article.id, rev: 1, content })
  expect(await text()).toBe('Once.')
  await publishArticle(desk(), { articleId: article.id })
  expect(await text()).toBe('Twice.')
  await withdrawArticle(desk(), { articleId: article.id, why: 'Told enough.' })
})

test('an article that expires answers 410 from that moment on', async () => {
  const { slug } = await anArticle(site.db, { title: 'Until five', until: NOON + MINUTE })
  const status = async () => (await ask(site.origin, `/article/${slug}/`)).status
  expect(await status()).toBe(200)
  site.moveClock(NOON + MINUTE - 1)
  expect(await status()).toBe(200)
  site.moveClock(NOON + MINUTE)
  expect(await status()).toBe(410)
})

/** Structured data is a block of data, which no browser runs. */
const RUNS = 'script:not([src]):not([type="application/ld+json"])'

test('a text with hostile HTML is shown as text and runs nothing', async () => {
  const { slug } = await anArticle(site.db, {
    title: '<script>alert(1)</script> & "quotes"',
    dek: '</title><img src=x onerror=alert(1)>',
    body: '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p><a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)></p>',
    tagIds: [],
  })
  for (const path of [`/article/${slug}/`, '/', '/search/?q=quotes']) {
    const { document, texts } = await readPage(site.origin, path)
    const elements = [...document.querySelectorAll('*')]
    const live = elements.flatMap(({ attributes }) =>
      [...attributes].filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
    )
    expect(live.map(({ name, value }) => `${name}=${value}`)).toEqual([])
    expect(document.querySelector(`${RUNS}, img[src=x]`)).toBeNull()
    const headings = texts('h1, h2, h3')
    expect(headings.some((text) => text.includes('<script>alert(1)</script> & "quotes"'))).toBe(true)
  }
})

describe('what moved', () => {
  test('an old address leads to the article with one 301', async () => {
    const from = '/2019/05/the-waiting-room/'
    await addRedirect(desk(), { from, to: ESSAY, why: 'The old site' })
    expect(await follow(site.origin, from)).toEqual([`301 ${from}`, `200 ${ESSAY}`])
    for (const bent of [
      '/2019/05/the-waiting-room',
      '/2019/05/The-Waiting-Room/',
      '//2019/05/the-waiting-room/',
    ]) {
      expect(await follow(site.origin, bent)).toEqual([`301 ${bent}`, `200 ${ESSAY}`])
    }
  })

  test('a chain of moves is one step, and none leads in a circle', async () => {
    await addRedirect(desk(), { from: '/a/', to: '/b/', why: 'Renamed' })
    await addRedirect(desk(), { from: '/b/', to: ESSAY, why: 'Renamed again' })
    expect(await follow(site.origin, '/a/')).toEqual(['301 /a/', `200 ${ESSAY}`])
    await expect(addRedirect(desk(), { from: '/c/', to: '/c/', why: 'A slip' })).rejects.toThrow()
  })

  test('the short addresses of WordPress lead on too', async () => {
    await addRedirect(desk(), { from: '/?p=4711', to: ESSAY, why: 'The old site' })
    expect(await follow(site.origin, '/?p=4711')).toEqual(['301 /?p=4711', `200 ${ESSAY}`])
    expect(await follow(site.origin, '/?feed=rss2')).toEqual(['301 /?feed=rss2', '200 /feed/'])
    expect((await ask(site.origin, '/?p=4712')).status).toBe(404)
  })

  test('a redirect never hides what is there', async () => {
    const listing = '/category/conditions/'
    await addRedirect(desk(), { from: listing, to: '/', why: 'A slip' })
    expect(await follow(site.origin, listing)).toEqual([`200 ${listing}`])
  })
})

test('a menu that was changed is on every page at the next request', async () => {
  const before = await readPage(site.origin, ESSAY)
  expect(before.texts('#menu .menu__list > li')).toHaveLength(9)
  await saveMenu(desk(), {
    id: countedId(),
    name: 'main',
    visibleFrom: NOON - 1,
    entries: [
      {
        label: 'Only this',
        target: { kind: 'article', id: articleId('what-the-waiting-room-hears') },
        children: [],
      },
      {
        label: 'Not that',
        target: { kind: 'article', id: articleId('what-the-hip-remembers') },
        children: [],
      },
    ],
  })
  const after = await readPage(site.origin, ESSAY)
  expect(after.texts('#menu .menu__list > li')).toEqual(['Only this'])
})
