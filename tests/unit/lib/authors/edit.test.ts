// Authors' profiles: bylines keep what was printed, search knows people by both names, two profiles become one.
import { expect, test } from 'vitest'
import { listByTerm } from '../../../../db/reader/cards.ts'
import { findRedirect } from '../../../../db/reader/publication/site.ts'
import { findAuthor, listEditors } from '../../../../db/reader/taxonomy.ts'
import { editAuthor, editAuthorInput, mergeAuthors } from '../../../../lib/authors/edit.ts'
import { readOrcid } from '../../../../lib/authors/orcid.ts'
import { Forbidden } from '../../../../lib/errors.ts'
import { baseOf } from '../../../../lib/terms/base.ts'
import { anArticle, anAuthor, signedBy } from '../../../support/builders.ts'
import { contributor, deskOf, editor, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { titlesFound } from '../../../support/searching.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)

async function formOf(slug: string, changes: object) {
  const row = await findAuthor(reader(store.db), slug)
  if (!row) throw new Error(`There is no author ${slug}.`)
  const { id, name, bio } = row.author
  const form = { base: baseOf(row.author), name, slug, bio, ...changes }
  return { id, input: editAuthorInput.parse(form) }
}

test('another name and credentials: the byline stays as printed, the address leads on, search finds both names', async () => {
  const author = await anAuthor(store.db, { name: 'Meera Rao', credentials: ['MD'] })
  await anArticle(store.db, { title: 'Salt', byline: [signedBy(author)] })
  const changes = { name: 'Meera Halvorsen', slug: 'meera-halvorsen', credentials: 'MD, MACR' }
  const { id, input } = await formOf('meera-rao', changes)
  const { acts } = await leftBy(store.db, () => editAuthor(desk(), input, { id }))
  expect(acts).toMatchObject([{ act: 'author.edit', subjectId: id }])
  expect((await findAuthor(reader(store.db), 'meera-halvorsen'))?.author.credentials).toEqual(['MD', 'MACR'])
  expect(await findRedirect(reader(store.db), '/author/meera-rao')).toBe('/author/meera-halvorsen/')
  const [row] = await listByTerm(reader(store.db), 'author', id, { limit: 1, offset: 0 })
  expect(row?.card.byline[0]).toMatchObject({ name: 'Meera Rao', credentials: ['MD'] })
  expect(await titlesFound(reader(store.db), 'meera halvorsen')).toEqual(['Salt'])
  expect(await titlesFound(reader(store.db), 'meera rao')).toEqual(['Salt'])
  const { activity } = store.db.t
  const entries = await store.db.orm.select().from(activity)
  const kept = entries.find(({ act }) => act === 'author.edit')?.detail.before
  expect(kept).toMatchObject({ name: 'Meera Rao', credentials: ['MD'] })
})

test('a stale form changes nothing', async () => {
  await anAuthor(store.db, { name: 'Meera Rao' })
  const { id, input } = await formOf('meera-rao', { affiliation: 'Bergen' })
  await editAuthor(desk(), input, { id })
  await expect(editAuthor(desk(), input, { id })).rejects.toThrow(/meanwhile/)
})

test('two profiles of one person become one; articles keep how they were signed', async () => {
  const [from, into] = [
    await anAuthor(store.db, { name: 'M. Rao' }),
    await anAuthor(store.db, { name: 'Meera Rao' }),
  ]
  await anArticle(store.db, { title: 'Salt', byline: [signedBy(from)] })
  const { acts } = await leftBy(store.db, () =>
    mergeAuthors(deskOf(managingEditor, store.db), { into: into.id }, { id: from.id }),
  )
  expect(acts).toMatchObject([{ act: 'author.merge', subjectId: into.id }])
  const [row] = await listByTerm(reader(store.db), 'author', into.id, { limit: 9, offset: 0 })
  expect(row?.card.byline).toMatchObject([{ authorId: into.id, name: 'M. Rao' }])
  expect(await findRedirect(reader(store.db), '/author/m-rao')).toBe('/author/meera-rao/')
  await expect(
    mergeAuthors(deskOf(managingEditor, store.db), { into: into.id }, { id: into.id }),
  ).rejects.toThrow(/themselves/)
  await expect(
    mergeAuthors(deskOf(managingEditor, store.db), { into: into.id }, { id: from.id }),
  ).rejects.toThrow(/not there any more/)
})

test('whoever is new in Meet the Editors stands last', async () => {
  await anAuthor(store.db, { name: 'A', isEditor: true, position: 3 })
  await anAuthor(store.db, { name: 'C', position: 0 })
  const { id, input } = await formOf('c', { isEditor: 'on', editorRole: 'Editor' })
  await editAuthor(desk(), input, { id })
  expect((await listEditors(reader(store.db))).map(({ author }) => author.name)).toEqual(['A', 'C'])
})

test('a contributor may not, and nothing is left of the attempt', async () => {
  const from = await anAuthor(store.db, { name: 'From' })
  const into = await anAuthor(store.db, { name: 'Into' })
  const left = await leftBy(store.db, async () => {
    const attempt = mergeAuthors(deskOf(contributor, store.db), { into: into.id }, { id: from.id })
    await expect(attempt).rejects.toThrow(Forbidden)
  })
  expect(left).toEqual({ acts: [], tags: [] })
})

test.each([
  ['0000-0002-1825-0097', '0000-0002-1825-0097'],
  ['https://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
  ['0000 0002 1825 0097', '0000-0002-1825-0097'],
  ['0000-0002-1825-0096', null],
  ['0000-0002-1825', null],
  ['ingrid', null],
])('the ORCID iD %j is read as %j', (text, read) => {
  expect(readOrcid(text)).toBe(read)
})

test('a wrong ORCID iD is refused with a sentence', () => {
  const { error } = editAuthorInput.safeParse({
    base: '',
    name: 'A',
    slug: 'a',
    orcid: '0000-0002-1825-0096',
  })
  expect(error?.issues[0]?.message).toMatch(/is no ORCID iD: a digit is missing or wrong/)
})
