// What is offered while somebody types: authors, tags and titles, nothing that is not visible, nothing for odd input.
import { expect, test } from 'vitest'
import { loadSuggestions } from '../../../../lib/reader/search/suggest.ts'
import { anArticle, anAuthor, aTag } from '../../../support/builders.ts'
import { DAY, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()

test('authors, tags and titles that begin so, and what they depend on is noted', async () => {
  await anAuthor(store.db, { name: 'Goutham Rao' })
  await aTag(store.db, { name: 'gout' })
  await anArticle(store.db, { title: 'Gouty Toes', slug: 'gouty-toes' })
  await anArticle(store.db, { title: 'Gout to come', at: NOON + DAY })
  const reading = reader(store.db)
  expect(await loadSuggestions(reading, 'Gou')).toEqual([
    { kind: 'Author', label: 'Goutham Rao', href: '/author/goutham-rao/' },
    { kind: 'Tag', label: 'gout', href: '/tag/gout/' },
    { kind: 'Article', label: 'Gouty Toes', href: '/article/gouty-toes/' },
  ])
  expect([...reading.tags].sort()).toEqual(['authors', 'list:all', 'search', 'tags'])
  expect(reading.changesAt).toBe(NOON + DAY)
})

test.each(['', '  ', '🦴', '"', '*', 'NEAR(', "'; DROP TABLE", 'x'.repeat(1000)])(
  '%j offers nothing',
  async (typed) => {
    await anArticle(store.db, { title: 'Gouty Toes' })
    expect(await loadSuggestions(reader(store.db), typed)).toEqual([])
  },
)
