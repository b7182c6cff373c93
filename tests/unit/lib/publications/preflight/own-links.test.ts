// Every address of ours that an article links to is looked up, however it is written.
import { afterEach, expect, test } from 'vitest'
import { insertIssuePdf } from '../../../../../db/store/publication/issues.ts'
import { shared } from '../../../../../lib/page-store/shared.ts'
import { loadPreflight } from '../../../../../lib/publications/preflight/load.ts'
import { addRedirect } from '../../../../../lib/redirects/add.ts'
import { aMedium, anArticle, anIssue, aPage } from '../../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'
import { noAssets } from '../../../../support/running/assets.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const linkTo = (href: string) => `<p><a href="${href}">So.</a></p>`
afterEach(() => {
  shared().site = undefined
})

let count = 0
async function said(body: string, check = 'links', more: object = {}) {
  const { id } = await anArticle(store.db, { body, status: 'draft', title: `Of links ${++count}a`, ...more })
  const { findings } = await loadPreflight(desk(), id)
  return findings.filter((one) => one.check === check).map(({ kind }) => kind)
}

test('our own site’s whole address is looked up like a short one, with www. or without', async () => {
  const ours = { origin: 'http://localhost:3000', publicOrigin: 'https://www.synovia.example' }
  shared().site = { ...ours, assets: noAssets, isDemo: false, dataDir: '' }
  for (const origin of ['https://www.synovia.example', 'http://synovia.example', 'http://localhost:3000']) {
    expect(await said(linkTo(`${origin}/article/nowhere/`)), origin).toEqual(['blocking'])
    expect(await said(linkTo(`${origin}/issues/`)), origin).toEqual([])
  }
  expect(await said(linkTo('https://elsewhere.example/article/nowhere/'))).toEqual([])
})

test('an address that no page of ours has leads nowhere, unless it has moved', async () => {
  await anArticle(store.db, { title: 'Live', slug: 'live' })
  await addRedirect(desk(), { from: '/2019/05/some-post/', to: '/article/live/', why: 'Moved' })
  await addRedirect(desk(), { from: '/?p=12', to: '/article/live/', why: 'Moved' })
  for (const dead of [
    '/abuot/',
    '/articles/live/',
    '/tag/a/b/',
    '/article/live/feed/',
    '/article/live/2/3/',
    '/tag/none/feed/',
    '/%E0%A4%A/feed/',
    '/?p=13',
  ])
    expect(await said(linkTo(dead)), dead).toEqual(['blocking'])
  for (const moved of ['/2019/05/Some-Post', '/?p=12', '/?feed=rss2', '/feed/rss2/', '/sitemap_index.xml'])
    expect(await said(linkTo(moved)), moved).toEqual(['advice'])
  const fine = [
    '/',
    '/issues',
    '/editors/',
    '/search/?q=gout',
    '/feed/',
    '/feed/atom/',
    '/issues/feed/',
    '/corrections/',
    '/corrections/feed/json/',
    '/feeds/',
    '/search/feed/?q=gout',
    '/media/abc/wide-640.jpg',
    'mailto:a@b.example',
  ]
  for (const there of fine) expect(await said(linkTo(there)), there).toEqual([])
})

test('what a redirect of everything below leads on is not broken, unless it ends nowhere', async () => {
  await anArticle(store.db, { title: 'Live', slug: 'live' })
  await anArticle(store.db, { title: 'Soon', slug: 'soon', at: NOON + DAY })
  const add = (from: string, to: string) => addRedirect(desk(), { from, to, why: 'Moved' })
  await add('/old-blog/*', '/article/live/')
  await add('/stories/*', '/article/*')
  await add('/stories/special/*', 'https://special.example/')
  await add('/posts/*', '/stories/*')
  for (const moved of ['/old-blog/2019/some-post/', '/stories/live/', '/stories/special/1/', '/posts/live'])
    expect([moved, await said(linkTo(moved))]).toEqual([moved, ['advice']])
  for (const dead of ['/stories/never-written/', '/posts/never-written/', '/stories-of-knees/'])
    expect([dead, await said(linkTo(dead))]).toEqual([dead, ['blocking']])
  const { id } = await anArticle(store.db, {
    ...{ title: 'Mended', status: 'draft', body: linkTo('/posts/live/') + linkTo('/stories/soon/') },
  })
  const { findings } = await loadPreflight(desk(), id)
  expect(findings.filter(({ check }) => check === 'links')).toMatchObject([
    { mend: { kind: 'link', from: '/posts/live/', to: '/article/live/' } },
    { message: expect.stringContaining('until that article appears') },
  ])
})

test('a page is there only while readers see it', async () => {
  await aPage(store.db, { slug: 'soon', visibleFrom: NOON + DAY })
  expect(await said(linkTo('/page/soon/'))).toEqual(['blocking'])
  const { id } = await anArticle(store.db, { status: 'draft', body: linkTo('/page/soon/') })
  const { findings } = await loadPreflight(desk(), id, NOON + DAY)
  expect(findings.filter(({ check }) => check === 'links')).toEqual([])
})

test('what readers have kept and the forms of an issue are there, its PDF only where it has one', async () => {
  const pdf = { id: 'pdf', hash: 'a'.repeat(32), fileName: 'one.pdf', bytes: 9, uploadedAt: NOON }
  await store.db.write((tx) => insertIssuePdf(tx, { ...pdf, uploadedByName: 'Mona' }))
  await anIssue(store.db, { month: 1 })
  await anIssue(store.db, { month: 2, pdfId: 'pdf' })
  for (const there of ['/saved/', '/issue/2026-01/', '/issue/2026-01/print/', '/issue/2026-02/pdf/'])
    expect([there, await said(linkTo(there))]).toEqual([there, []])
  for (const dead of ['/issue/2026-01/pdf/', '/issue/2026-03/print/', '/issue/2026-02/pdf/print/'])
    expect([dead, await said(linkTo(dead))]).toEqual([dead, ['blocking']])
})

test('a page that an article does not have leads nowhere', async () => {
  await anArticle(store.db, { title: 'Long', slug: 'long', body: '<p>One</p><!--nextpage--><p>Two</p>' })
  for (const there of [
    '/article/long/',
    '/article/long/1/',
    '/article/long/2/',
    '/article/long/?singlepage=1',
  ])
    expect(await said(linkTo(there)), there).toEqual([])
  for (const dead of ['/article/long/3/', '/article/long/99/', '/article/long/0/'])
    expect(await said(linkTo(dead)), dead).toEqual(['blocking'])
})

test('an article leads to its own pages and headings before it is out, and not to those it does not have', async () => {
  const text = (href: string) => `<h2>Doses &amp; risks</h2>${linkTo(href)}<!--nextpage--><p>Two</p>`
  const own = (href: string) => said(text(href), 'links', { slug: `own-${count}` })
  const slug = () => `own-${count}`
  for (const place of ['#doses-risks', '#references', '#ref-2']) expect(await own(place), place).toEqual([])
  expect(await own(`/article/${slug()}/2/`)).toEqual([])
  expect(await own(`/article/${slug()}/#doses-risks`)).toEqual([])
  expect(await own('#doses')).toEqual(['advice'])
  expect(await own(`/article/${slug()}/#doses`)).toEqual(['advice'])
  expect(await own(`/article/${slug()}/3/`)).toEqual(['blocking'])
})

test('a number at the end of the address is told while the plain one is another’s, whatever that is called now', async () => {
  await anArticle(store.db, { title: 'Called otherwise', slug: 'knees' })
  expect(await said('<p>So.</p>', 'titles', { title: 'Knees', slug: 'knees-2' })).toEqual(['advice'])
  expect(await said('<p>So.</p>', 'titles', { title: 'Hips', slug: 'hips-2' })).toEqual([])
  await anArticle(store.db, { title: 'Covid', slug: 'covid' })
  expect(await said('<p>So.</p>', 'titles', { title: 'Covid 19', slug: 'covid-19' })).toEqual([])
})

test('the rights to a picture are asked of the library, for the moment of publication', async () => {
  const { id: mediumId } = await aMedium(store.db, { rightsExpireAt: NOON + 40 * DAY })
  const hero = { mediumId, alt: null, caption: null, credit: null }
  const { id } = await anArticle(store.db, { hero, status: 'draft' })
  const at = async (moment: number) =>
    (await loadPreflight(desk(), id, moment)).findings
      .filter(({ check }) => check === 'rights')
      .map(({ kind }) => kind)
  expect(await at(NOON)).toEqual([])
  expect(await at(NOON + 20 * DAY)).toEqual(['advice'])
  expect(await at(NOON + 40 * DAY)).toEqual(['blocking'])
})
