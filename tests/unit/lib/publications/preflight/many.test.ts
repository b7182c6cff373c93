// Many articles are checked at once, each by what it points to itself.
import { expect, test } from 'vitest'
import { loadPreflights } from '../../../../../lib/publications/preflight/load.ts'
import { aCategory, anArticle, anAuthor, anIssue, signedBy } from '../../../../support/builders.ts'
import { contributor, deskOf, managingEditor } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'

const store = freshStore()
const draft = (title: string, fields: object = {}) =>
  anArticle(store.db, { title, status: 'draft', ...fields })

test('what the store knows of one article is said of that one alone', async () => {
  const { db } = store
  const [paid, plain] = [
    await aCategory(db, { name: 'Paid', sponsor: 'Larkspur' }),
    await aCategory(db, { name: 'Plain' }),
  ]
  const old = await anIssue(db, { year: 2020, month: 3 })
  const abe = await anAuthor(db, { name: 'Abe', credentials: ['MD', 'MPH'] })
  await anArticle(db, { title: 'Elsewhere', slug: 'knees' })
  const articles = {
    twin: await draft('Twin'),
    other: await draft('Twin', { slug: 'another' }),
    sponsored: await draft('Sponsoring', { categoryIds: [plain.id, paid.id] }),
    late: await draft('Late', { issue: { id: old.id, section: 'News', position: 0 } }),
    signed: await draft('Signed', { byline: [{ ...signedBy(abe), credentials: [] }] }),
    numbered: await draft('Knees', { slug: 'knees-2' }),
  }
  const ids = Object.values(articles).map(({ id }) => id)
  const findings = await loadPreflights(
    deskOf(managingEditor, db),
    ids.map((articleId) => ({ articleId })),
  )
  const told = /same title|sponsored by|It belongs to|Use |ends in a number/
  const said = Object.entries(articles).map(([name, { id }]) => [
    name,
    (findings.get(id) ?? []).flatMap(({ message, mend }) =>
      [message, ...(mend ? [mend.label] : [])].filter((words) => told.test(words)),
    ),
  ])
  expect(Object.fromEntries(said)).toEqual({
    twin: ['Another article has the same title. Readers and search engines will mix them up.'],
    other: ['Another article has the same title. Readers and search engines will mix them up.'],
    sponsored: ['One of its categories is sponsored by Larkspur. Should this article name a sponsor, too?'],
    late: ['It belongs to March 2020, but appears in January 2026. Is it the right issue?'],
    signed: ['Use MD, MPH'],
    numbered: ['Its address ends in a number because “knees” is taken. Choose one of its own.'],
  })
})

test('what the actor may not read is not checked', async () => {
  const { id } = await draft('Hidden')
  expect((await loadPreflights(deskOf(contributor, store.db), [{ articleId: id }])).size).toBe(0)
})
