// Redirects at the desk: readers are led on with their next request, once at most, and never in a circle.
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { loadMissingFeed } from '../../../../lib/reader/feed/missing.ts'
import { loadMissing } from '../../../../lib/reader/missing.ts'
import type { Reach } from '../../../../lib/redirects/reach.ts'
import {
  changeRedirect,
  createRedirect,
  removeRedirect,
  restoreRedirect,
} from '../../../../lib/redirects/save.ts'
import { aCategory, anArticle } from '../../../support/builders.ts'
import { deskOf, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (by = managingEditor) => deskOf(by, store.db)
const add = (from: string, to: string, reach: Reach = 'exact') =>
  createRedirect(desk(), { from, to, reach, note: '' })
const change = (id: string, input: { from: string; to: string; was: string; reach?: Reach }) =>
  changeRedirect(desk(), { reach: 'exact', note: '', ...input }, { id })

async function leadsTo(address: string): Promise<string> {
  const found = await loadMissing(reader(store.db), address)
  return found.kind === 'moved' ? found.to : found.kind
}

describe('everything under an address', () => {
  test('leads to one page, or along with the rest of the path as it was asked for', async () => {
    await add('/old-blog/', '/category/x/', 'below')
    await add('/archive/', 'https://archive.example/', 'rest')
    await add('/y/', '/', 'rest')
    for (const address of ['/old-blog/', '/old-blog/2019/a-post/', '/OLD-Blog/b.html'])
      expect(await leadsTo(address)).toBe('/category/x/')
    expect(await leadsTo('/Archive/2019/A-Post/')).toBe('https://archive.example/2019/A-Post/')
    expect(await leadsTo('/archive/')).toBe('https://archive.example/')
    expect(await leadsTo('/y//evil.example/')).toBe('/evil.example/')
    expect(await leadsTo('/old-blogger/')).toBe('missing')
  })

  test('the longest prefix counts, and an address of its own counts more', async () => {
    await add('/old/', '/a/', 'below')
    await add('/old/2019/', '/b/', 'below')
    await add('/old/2019/post/', '/c/')
    expect(await Promise.all(['/old/x/', '/old/2019/x/', '/old/2019/post/'].map(leadsTo))).toEqual([
      '/a/',
      '/b/',
      '/c/',
    ])
  })

  test('what was withdrawn stays gone, and its feeds follow a listing', async () => {
    const { id, slug } = await anArticle(store.db, { title: 'Gone' })
    await withdrawArticle(desk(), { articleId: id, why: 'Wrong' })
    await add('/article/', '/category/x/', 'below')
    expect(await leadsTo(`/article/${slug}/`)).toBe('gone')
    expect(await leadsTo('/article/never/')).toBe('/category/x/')
    await add('/topics/', '/category/', 'rest')
    const feed = await loadMissingFeed(reader(store.db), '/topics/gout/feed/atom/')
    expect(feed).toMatchObject({ kind: 'moved', to: '/category/gout/feed/atom/' })
  })
})

test('a chain is one step, also through prefixes, and ends where something stands', async () => {
  const { slug } = await anArticle(store.db, { title: 'Live' })
  await add('/older/', '/old/some-post/')
  await add('/old/', '/article/', 'rest')
  await add('/first/', `/old/${slug}/`)
  await add('/article/', '/elsewhere/', 'below')
  expect(await leadsTo('/first/')).toBe(`/article/${slug}/`)
  expect(await leadsTo('/older/')).toBe('/elsewhere/')
})

describe('a circle is refused with a sentence', () => {
  test.each<[string, [string, string, Reach][], RegExp]>([
    [
      'of two',
      [
        ['/a/', '/b/', 'exact'],
        ['/b/', '/a/', 'exact'],
      ],
      /lead back to itself/,
    ],
    [
      'of two prefixes',
      [
        ['/a/', '/b/', 'rest'],
        ['/b/', '/a/', 'rest'],
      ],
      /Readers of \/b\/\* would be led back/,
    ],
    [
      'through a page below',
      [
        ['/x/', '/a/q/', 'exact'],
        ['/a/', '/x/', 'below'],
      ],
      /a circle/,
    ],
    [
      'of some addresses only',
      [
        ['/b/c/', '/a/c/', 'rest'],
        ['/a/', '/b/', 'rest'],
      ],
      /by way of \/b\/c\/\*/,
    ],
    [
      'of one address among those below',
      [
        ['/c/', '/a/b/', 'rest'],
        ['/b/a/', '/c/', 'exact'],
        ['/a/b/', '/b/a/', 'rest'],
      ],
      /by way of \/b\/a: a circle/,
    ],
    [
      'through a number of WordPress',
      [
        ['/?p=12', '/old/x/', 'exact'],
        ['/old/', '/?p=12', 'below'],
      ],
      /a circle/,
    ],
    [
      'that grows',
      [
        ['/a/', '/b/c/', 'rest'],
        ['/b/', '/a/', 'rest'],
      ],
      /a circle/,
    ],
    [
      'of letters that are escaped',
      [
        ['/x/', '/ä/q/', 'exact'],
        ['/ä/', '/x/', 'below'],
      ],
      /a circle/,
    ],
  ])('%s', async (_, lines, sentence) => {
    const last = lines.at(-1)
    for (const line of lines.slice(0, -1)) await add(...line)
    const left = await leftBy(store.db, async () => {
      await expect(add(...(last ?? ['', '', 'exact']))).rejects.toThrow(sentence)
    })
    expect(left).toEqual({ acts: [], tags: [] })
  })
})

test('an address that leads on already, and one of an article that readers see, are refused', async () => {
  const { slug } = await anArticle(store.db, { title: 'Live' })
  await add('/a/', '/b/')
  await expect(add('/A', '/c/')).rejects.toThrow('/a leads to /b/ already. Change that one.')
  await expect(add(`/article/${slug}/`, '/c/')).rejects.toThrow(/Readers see an article/)
})

test('a category that exists is never hidden by a prefix', async () => {
  const { path } = await aCategory(store.db, { name: 'Gout' })
  await add('/start/', `/category/${path}/`)
  await add('/category/', '/elsewhere/', 'below')
  expect(await leadsTo('/start/')).toBe(`/category/${path}/`)
})

test('changed, removed and brought back: each is in force at once, recorded once, and known to what was kept', async () => {
  const { id } = await add('/a/', '/b/')
  const changed = await leftBy(store.db, () => change(id, { from: '/a2/', to: '/c/', was: '/b/' }))
  expect([await leadsTo('/a/'), await leadsTo('/a2/')]).toEqual(['missing', '/c/'])
  const removed = await leftBy(store.db, () => removeRedirect(desk(), { id }))
  expect(await leadsTo('/a2/')).toBe('missing')
  const back = await leftBy(store.db, () => restoreRedirect(desk(), { id }))
  expect(await leadsTo('/a2/')).toBe('/c/')
  expect([changed, removed, back].map(({ acts }) => acts.map(({ act }) => act))).toEqual([
    ['redirect.change'],
    ['redirect.remove'],
    ['redirect.restore'],
  ])
  expect([changed, removed, back].map(({ tags }) => tags)).toEqual([
    [['redirect:/a', 'redirect:/a2']],
    [['redirect:/a2']],
    [['redirect:/a2']],
  ])
  const prefix = await leftBy(store.db, () => add('/old/', '/new/', 'below'))
  expect(prefix.tags).toEqual([['redirects']])
})

test('what somebody has changed, removed or put there meanwhile is not overwritten', async () => {
  const { id } = await add('/a/', '/b/')
  await expect(change(id, { from: '/a/', to: '/c/', was: '/old/' })).rejects.toThrow(/leads to \/b\/ now/)
  await removeRedirect(desk(), { id })
  await expect(removeRedirect(desk(), { id })).rejects.toThrow(/meanwhile/)
  await expect(change(id, { from: '/a/', to: '/c/', was: '/b/' })).rejects.toThrow(/meanwhile/)
  await add('/a/', '/new/')
  await expect(restoreRedirect(desk(), { id })).rejects.toThrow(/leads to \/new\/ already/)
  await expect(restoreRedirect(desk(), { id: 'none' })).rejects.toThrow(/no such redirect/)
})

test('from managing editor on', async () => {
  const { id } = await add('/x/', '/y/')
  const input = { from: '/a/', to: '/b/', reach: 'exact', note: '' } as const
  await expectOnly(managingEditor, store.db, async (actor) => {
    const made = await createRedirect(desk(actor), input)
    await removeRedirect(desk(), made)
  })
  await expectOnly(managingEditor, store.db, (actor) =>
    changeRedirect(desk(actor), { ...input, from: '/x/', to: '/y/', was: '/y/' }, { id }),
  )
  await expectOnly(managingEditor, store.db, async (actor) => {
    await removeRedirect(desk(actor), { id })
    await restoreRedirect(desk(actor), { id })
  })
})

test('what a redirect had collapsed leads to its address again when it goes, and on with it when it changes', async () => {
  await add('/a/', '/b/')
  const { id } = await add('/b/', '/c/')
  expect(await leadsTo('/a/')).toBe('/c/')
  const changed = await change(id, { from: '/b/', to: '/d/', was: '/c/' })
  expect([changed.to, await leadsTo('/a/')]).toEqual(['/d/', '/d/'])
  const left = await leftBy(store.db, () => removeRedirect(desk(), { id }))
  expect(left.tags[0]).toContain('redirect:/a')
  expect([await leadsTo('/a/'), await leadsTo('/b/')]).toEqual(['/b/', 'missing'])
  await restoreRedirect(desk(), { id })
  expect(await leadsTo('/a/')).toBe('/d/')
})

test('of a longer chain each goes back one step, and what was written anew since stays', async () => {
  await add('/a/', '/b/')
  const { id: own } = await add('/own/', '/b/')
  await add('/b/', '/c/')
  const { id } = await add('/c/', '/d/')
  expect(await leadsTo('/a/')).toBe('/d/')
  await change(own, { from: '/own/', to: '/e/', was: '/d/' })
  await removeRedirect(desk(), { id })
  expect([await leadsTo('/a/'), await leadsTo('/b/'), await leadsTo('/own/')]).toEqual(['/c/', '/c/', '/e/'])
})

test('one that is added where its target leads on already follows that target when it goes', async () => {
  const { id } = await add('/b/', '/c/')
  await add('/a/', '/b/')
  await removeRedirect(desk(), { id })
  expect(await leadsTo('/a/')).toBe('/b/')
})

test.each<[string, (id: string) => Promise<unknown>]>([
  [
    'is removed and brought back',
    async (id) => {
      await removeRedirect(desk(), { id })
      await restoreRedirect(desk(), { id })
    },
  ],
  ['gets another note', (id) => change(id, { from: '/a/', to: '/c/', was: '/c/' })],
  [
    'is moved and moved back',
    async (id) => {
      await change(id, { from: '/a2/', to: '/c/', was: '/c/' })
      await change(id, { from: '/a/', to: '/c/', was: '/c/' })
    },
  ],
])('one that was led on and %s still follows the address that was written', async (_, touch) => {
  const { id } = await add('/b/', '/c/')
  const { id: own } = await add('/a/', '/b/')
  await touch(own)
  expect(await leadsTo('/a/')).toBe('/c/')
  await removeRedirect(desk(), { id })
  expect(await leadsTo('/a/')).toBe('/b/')
})

test('one that moves to the very address that was written as its target leads where it says', async () => {
  const { id } = await add('/b/', '/c/')
  const { id: own } = await add('/a/', '/b/')
  await store.db.write((tx) => tx.orm.delete(tx.t.redirects).where(eq(tx.t.redirects.id, id)))
  await change(own, { from: '/b/', to: '/c/', was: '/c/' })
  expect(await leadsTo('/b/')).toBe('/c/')
})

test('an address with a question mark of its own is another one than without', async () => {
  await add('/why%3F/', '/why/')
  expect(await leadsTo('/why%3F/')).toBe('/why/')
  expect(await leadsTo('/why/')).toBe('missing')
  await add('/how%3F/', '/how/', 'rest')
  expect(await leadsTo('/how%3F/x/')).toBe('/how/x/')
  await expect(add('/why/', '/why%3F/')).rejects.toThrow(/back to itself/)
})
