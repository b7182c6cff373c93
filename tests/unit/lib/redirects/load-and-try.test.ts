// The list of redirects page by page, and where an address leads that is tried at the desk.
import { afterEach, expect, test } from 'vitest'
import { changeSlug } from '../../../../lib/articles/change-slug.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { loadRedirects, REDIRECTS_PER_PAGE, redirectQuery } from '../../../../lib/redirects/load.ts'
import { createRedirect } from '../../../../lib/redirects/save.ts'
import { tryAddress } from '../../../../lib/redirects/try.ts'
import { aCategory, anArticle } from '../../../support/builders.ts'
import { deskOf, editor, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { noAssets } from '../../../support/running/assets.ts'

const store = freshStore()
afterEach(() => {
  shared().site = undefined
})
const desk = (now = NOON, by = managingEditor) => deskOf(by, store.db, now)
const add = (from: string, to: string, now = NOON) =>
  createRedirect(desk(now), { from, to, reach: 'exact', note: '' })
const list = (query: Record<string, string> = {}) => loadRedirects(desk(), redirectQuery.parse(query))
const tried = (address: string) => tryAddress(desk(), { address })

test('page after page shows each once, the newest first; whatever an address says, a list is shown', async () => {
  const count = REDIRECTS_PER_PAGE + 3
  for (let at = 0; at < count; at++) await add(`/${at}/`, '/x/', NOON + Math.floor(at / 10))
  const first = await list()
  expect([first?.lines.length, first?.lines[0]?.from, first?.total]).toEqual([50, `/${count - 1}`, count])
  const second = await list({ after: first?.next ?? '' })
  expect([second?.lines.at(-1)?.from, second?.next, second?.total]).toEqual(['/0', null, count])
  expect(new Set([...(first?.lines ?? []), ...(second?.lines ?? [])].map(({ from }) => from)).size).toBe(
    count,
  )
  expect(
    (await list({ after: 'nonsense', show: 'nothing', q: '/12' }))?.lines.map(({ from }) => from),
  ).toEqual(['/12'])
})

test('an editor does not see them', async () => {
  expect(await loadRedirects(desk(NOON, editor), redirectQuery.parse({}))).toBeNull()
  await expect(tryAddress(desk(NOON, editor), { address: '/a/' })).rejects.toThrow(/managing editor/)
})

test('an address that is tried is answered as a reader would be', async () => {
  const { id, slug } = await anArticle(store.db, { title: 'Gone' })
  await withdrawArticle(desk(), { articleId: id, why: 'Wrong' })
  const live = await anArticle(store.db, { title: 'Live' })
  await aCategory(store.db, { name: 'Gout' })
  await add('/old/', `/article/${live.slug}/`)
  await add('/lost/', '/nowhere/')
  await add('/far/', 'https://other.example/x')
  await add('/?p=12', '/category/gout/')
  await createRedirect(desk(), { from: '/topics/', to: '/category/', reach: 'rest', note: '' })
  expect(await tried('/OLD')).toMatchObject({ kind: 'moved', to: `/article/${live.slug}/`, isThere: true })
  expect(await tried('/lost/')).toMatchObject({ kind: 'moved', isThere: false })
  expect(await tried('/far/#part')).toMatchObject({ kind: 'moved', isThere: 'elsewhere' })
  expect(await tried('/?p=12')).toMatchObject({ kind: 'moved', to: '/category/gout/', isThere: true })
  expect(await tried('/topics/gout/feed/')).toMatchObject({ kind: 'moved', to: '/category/gout/feed/' })
  expect(await tried('/category/gout')).toEqual({ kind: 'stands', address: '/category/gout/' })
  for (const [address, kind] of [
    ['/', 'stands'],
    [`/article/${slug}/`, 'gone'],
    ['/nothing/', 'missing'],
    ['/desk/', 'program'],
    ['nothing', 'unreadable'],
    ['/a/../b', 'unreadable'],
    ['/ä/', 'missing'],
  ])
    expect((await tried(address ?? '')).kind, address).toBe(kind)
})

test('an article’s record as a file is tried as its own route answers', async () => {
  const { id } = await anArticle(store.db, { title: 'Split' })
  await changeSlug(desk(), { articleId: id, slug: 'parted' })
  await createRedirect(desk(), { from: '/article/', to: '/elsewhere/', reach: 'below', note: '' })
  expect(await tried('/article/parted/cite/ris/')).toMatchObject({ kind: 'stands' })
  expect(await tried('/article/split/cite/ris/')).toMatchObject({
    ...{ kind: 'moved', to: '/article/parted/cite/ris/', isThere: true },
  })
  expect(await tried('/article/none/cite/ris/')).toMatchObject({ kind: 'missing' })
})

test('the site’s own name stands before an address in any of its forms, as in the form and in files', async () => {
  const ours = { origin: 'http://localhost:3000', publicOrigin: 'https://www.synovia.example' }
  shared().site = { ...ours, assets: noAssets, isDemo: false, dataDir: '' }
  await add('/old/', '/search/')
  for (const origin of ['https://www.synovia.example', 'http://Synovia.example', 'http://localhost:3000'])
    expect(await tried(`${origin}/old/`), origin).toMatchObject({ kind: 'moved', to: '/search/' })
  expect(await tried('https://elsewhere.example/old/')).toMatchObject({ kind: 'unreadable' })
})
