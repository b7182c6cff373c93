// Old addresses lead on: once at most, never in a circle.
import { expect, test } from 'vitest'
import { findRedirect } from '../../../../db/reader/publication/site.ts'
import { Invalid } from '../../../../lib/errors.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { addRedirect } from '../../../../lib/redirects/add.ts'
import { redirectKey } from '../../../../lib/redirects/key.ts'
import { anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const add = (from: string, to: string, by = managingEditor) =>
  addRedirect(deskOf(by, store.db), { from, to, why: 'Moved' })
const leadsTo = (address: string) => findRedirect(reader(store.db), redirectKey(address))

const addresses: [string, string][] = [
  ['/2019/05/Some-Post/', '/2019/05/some-post'],
  ['/2019/05/some-post', '/2019/05/some-post'],
  ['/?p=12', '/?p=12'],
  ['/post/?p=12', '/post?p=12'],
  ['/sj%C3%B6gren/', '/sjögren'],
  ['/100%/', '/100%'],
  ['/', '/'],
  ['', '/'],
]

test.each(addresses)('the address %s is looked up as %s', (address, key) => {
  expect(redirectKey(address)).toBe(key)
})

test('an old address leads to the new one, however it is written', async () => {
  await add('/Old-Post/', '/article/new/')
  for (const address of ['/old-post', '/old-post/', '/OLD-POST/'])
    expect(await leadsTo(address)).toBe('/article/new/')
})

test('a target that moves on takes along all that led to it', async () => {
  await add('/a/', '/b/')
  await add('/b/', '/c/')
  await add('/c', '/d/')
  expect(await Promise.all(['/a', '/b', '/c'].map(leadsTo))).toEqual(['/d/', '/d/', '/d/'])
})

test('whoever is sent to an old address is sent on at once', async () => {
  await add('/b/', '/c/')
  await add('/a/', '/b/')
  expect(await leadsTo('/a')).toBe('/c/')
})

test('a redirect ends at an article that readers see, whatever stood at its address before', async () => {
  const { id, slug } = await anArticle(store.db, { title: 'Live', status: 'draft' })
  const own = `/article/${slug}/`
  await add(own, '/older/')
  await publishArticle(deskOf(managingEditor, store.db, NOON - DAY), { articleId: id, at: NOON - 1 })
  await add('/a/', own)
  expect(await leadsTo('/a')).toBe(own)
})

test('an address written with escapes is the same address', async () => {
  await add('/a/', '/sj%C3%B6gren/')
  await add('/sjögren/', '/c/')
  expect(await leadsTo('/a')).toBe('/c/')
})

test('an address may not lead back to itself, neither at once nor by a detour', async () => {
  await expect(add('/a/', '/A')).rejects.toThrow(Invalid)
  await add('/a/', '/b/')
  await expect(add('/b/', '/a/')).rejects.toThrow('/b/ would lead back to itself. Choose another target.')
})

test('an address that is added again leads to its newest target', async () => {
  const first = await add('/a/', '/b/')
  expect(await add('/a/', '/c/')).toEqual(first)
  expect(await leadsTo('/a')).toBe('/c/')
})

test('from managing editor on, everybody may add redirects', async () => {
  await expectOnly(managingEditor, store.db, (actor) => add('/a/', '/b/', actor))
})

test('one entry in the record; in the log every address that leads elsewhere now', async () => {
  await add('/a/', '/b/')
  const left = await leftBy(store.db, () => add('/b/', '/c/'))
  expect(left.acts.map(({ act }) => act)).toEqual(['redirect.add'])
  expect(left.tags).toEqual([['redirect:/a', 'redirect:/b']])
})

test('from the address of an article that readers see nothing leads on, and what leads to the article stays', async () => {
  const { slug } = await anArticle(store.db, { title: 'Live' })
  const own = `/article/${slug}/`
  await add('/older/', own)
  for (const written of [own, own.toUpperCase(), own.slice(0, -1)])
    await expect(add(written, '/elsewhere/')).rejects.toThrow(
      /Readers see an article at this address. Withdraw it/,
    )
  expect(await leadsTo('/older')).toBe(own)
})
