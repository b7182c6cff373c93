// Share cards at addresses that moved with what they show.
import { expect, test } from 'vitest'
import { changeSlug } from '../../../../lib/articles/change-slug.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { loadMissingCard } from '../../../../lib/reader/share-card.ts'
import { addRedirect } from '../../../../lib/redirects/add.ts'
import { anArticle } from '../../../support/builders.ts'
import { deskOf, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const missing = (kind: string, slug: string) =>
  loadMissingCard(reader(store.db), { kind, slug, file: 'x.jpg' })

test('a card is found where its article, issue or author went; it leads nowhere else', async () => {
  const { id } = await anArticle(store.db, { slug: 'two-kettles' })
  await changeSlug(desk(), { articleId: id, slug: 'three-kettles' })
  expect(await missing('article', 'two-kettles')).toEqual({
    kind: 'moved',
    to: '/card/article/three-kettles/x.jpg',
  })
  await addRedirect(desk(), { from: '/author/a-rao/', to: '/author/meera-rao/', why: 'Name' })
  await addRedirect(desk(), { from: '/issue/old/', to: '/article/three-kettles/', why: 'Elsewhere' })
  expect(await missing('author', 'a-rao')).toEqual({ kind: 'moved', to: '/card/author/meera-rao/x.jpg' })
  expect(await missing('issue', 'old')).toEqual({ kind: 'missing' })
  expect(await missing('page', 'about')).toEqual({ kind: 'missing' })
  await withdrawArticle(desk(), { articleId: id, why: 'A slip' })
  expect(await missing('article', 'three-kettles')).toEqual({ kind: 'gone' })
})
