// What the desk is told of fetches: of each feed, and of each program, the most frequent only.
import { expect, test } from 'vitest'
import { countFetch, keepFetches } from '../../../../lib/feeds/fetches.ts'
import { loadFeedHealth } from '../../../../lib/feeds/health.ts'
import { aCategory, anArticle } from '../../../support/builders.ts'
import { deskOf, editor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()

test('fetches are counted by feed and by program, of the feed that is looked into and of all', async () => {
  const { id } = await aCategory(store.db, { name: 'Gout' })
  await anArticle(store.db, { categoryIds: [id] })
  const fetched = (address: string, userAgent: string) =>
    countFetch({ address, userAgent, isUnchanged: false, at: NOON })
  for (const address of ['/feed/', '/feed/atom/', '/category/gout/feed/']) fetched(address, 'newsboat')
  fetched('/category/gout/feed/', 'Feedly/1.0 (16 subscribers)')
  fetched('/tag/not-in-the-list/feed/', 'newsboat')
  for (let number = 0; number < 150; number++)
    fetched('/search/feed/?q=x', `Made up ${'x'.repeat(number % 25)}y${'z'.repeat(number / 25)}`)
  await keepFetches(store.db, NOON)
  const asked = { reading: reader(store.db), origin: 'https://synovia.example', page: '/category/gout/' }
  const health = await loadFeedHealth(deskOf(editor, store.db), asked)
  const counted = health?.feeds.filter(({ fetches }) => fetches > 0)
  expect(counted?.map(({ page, fetches, lastFetchAt }) => [page, fetches, lastFetchAt])).toEqual([
    ['/', 2, NOON],
    ['/category/gout/', 2, NOON],
    ['/search/', 150, NOON],
  ])
  expect(health?.readers).toHaveLength(100)
  expect(health?.readers[0]).toMatchObject({ reader: 'newsboat', fetches: 4 })
  expect(health?.shown?.readers).toEqual([
    { reader: 'Feedly', fetches: 1, unchanged: 0, subscribers: 16, lastAt: NOON },
    { reader: 'newsboat', fetches: 1, unchanged: 0, subscribers: 0, lastAt: NOON },
  ])
})
