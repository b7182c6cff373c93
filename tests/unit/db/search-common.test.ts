// A word that very many articles have: those that have it at their head come first, and as many as anybody wants.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeAside } from '../../../db/aside.ts'
import { fts5Beside } from '../../../db/search/fts5.ts'
import type { SearchIndex } from '../../../db/search/search-index.ts'
import { putAgainWithin } from '../../../lib/search/again.ts'
import { anArticle } from '../../support/builders.ts'
import { HOUR, NOON } from '../../support/cast.ts'
import { fileOf, freshStore } from '../../support/db.ts'
import { matchOf } from '../../support/searching.ts'

const store = freshStore()

/** Two with the word in their title, one in its dek, three only in their text, said over and over. */
async function fill(): Promise<void> {
  const said = `<p>${'Gout. '.repeat(40)}</p>`
  for (const [number, given] of [
    { title: 'Gout one' },
    { title: 'Gout two' },
    { title: 'A dek', dek: 'On gout' },
    { title: 'First text', body: said },
    { title: 'Second text', body: said },
    { title: 'Third text', body: said },
  ].entries())
    await anArticle(store.db, { ...given, at: NOON - (6 - number) * HOUR })
}

async function found(bounds: { common: number; enough: number }): Promise<string[]> {
  const aside = makeAside(fileOf(store.db))
  const index: SearchIndex = fts5Beside(aside, bounds)
  const { ids } = await index.find(store.db, {
    ...matchOf('gout'),
    ...{ now: NOON, order: 'relevance', limit: 10, offset: 0, most: 10 },
  })
  await aside.close()
  const { articles, publications } = store.db.t
  const rows = await store.db.orm
    .select({ id: publications.id, slug: articles.slug })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
  return ids.map((id) => rows.find((row) => row.id === id)?.slug ?? '')
}

test('of a common word those that have it at their head', async () => {
  await fill()
  expect((await found({ common: 5, enough: 3 })).toSorted()).toEqual(['a-dek', 'gout-one', 'gout-two'])
})

test('all, where the word is not common', async () => {
  await fill()
  expect(await found({ common: 6, enough: 3 })).toHaveLength(6)
})

test('what is put in again, by other words, was not put in last', async () => {
  await fill()
  const { articles, publications } = store.db.t
  const [first] = await store.db.orm
    .select({ id: publications.id })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(eq(articles.slug, 'first-text'))
  await store.db.write((tx) => putAgainWithin(tx, [first?.id ?? '']))
  expect(await found({ common: 2, enough: 4 })).not.toContain('first-text')
})

test('where too few have it at their head, these and the others that were put in last', async () => {
  await fill()
  const slugs = await found({ common: 2, enough: 4 })
  expect(slugs.toSorted()).toEqual(['a-dek', 'gout-one', 'gout-two', 'second-text', 'third-text'])
})
