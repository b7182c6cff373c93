import { expect, test } from 'vitest'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { loadWork } from '../../../../lib/articles/work.ts'
import { NotFound } from '../../../../lib/errors.ts'
import { addNote } from '../../../../lib/notes/add.ts'
import { resolveNote } from '../../../../lib/notes/resolve.ts'
import { moveArticle } from '../../../../lib/workflow/move.ts'
import { anArticle } from '../../../support/builders.ts'
import { contributor, deskOf, editor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)

test('a note is kept with who and when, is set aside, and taken up again', async () => {
  const { id } = await anArticle(store.db, { status: 'draft' })
  const { id: noteId } = await addNote(desk(), { articleId: id, text: 'Ask for the second table.' })
  const notes = async () => (await loadWork(desk(), id)).notes
  expect(await notes()).toEqual([
    { id: noteId, text: 'Ask for the second table.', at: NOON, byName: editor.name, resolvedAt: null },
  ])
  await resolveNote(desk(), { articleId: id, noteId, isResolved: true })
  expect((await notes())[0]?.resolvedAt).toBe(NOON)
  await resolveNote(desk(), { articleId: id, noteId, isResolved: false })
  expect((await notes())[0]?.resolvedAt).toBeNull()
})

test('a note that is sent twice under one key is left once; under another it is another', async () => {
  const { id } = await anArticle(store.db)
  const send = (text: string, key?: string) => addNote(desk(), { articleId: id, text, key })
  const first = await send('Nice.', 'key-of-it')
  expect(await send('Nice.', 'key-of-it')).toEqual(first)
  await expect(send('Other words.', 'key-of-it')).rejects.toThrow('This key was used for something else')
  await send('Nice.', 'another-key')
  await send('Nice.')
  expect((await loadWork(desk(), id)).notes).toHaveLength(3)
})

test('notes tell readers nothing: one entry in the record each, no row in the log', async () => {
  const { id } = await anArticle(store.db)
  const left = await leftBy(store.db, async () => {
    const note = await addNote(desk(), { articleId: id, text: 'Nice.' })
    await resolveNote(desk(), { articleId: id, noteId: note.id, isResolved: true })
  })
  expect(left.acts.map(({ act }) => act)).toEqual(['note.add', 'note.resolve'])
  expect(left.tags).toEqual([])
})

test('a contributor notes with the own article, also in review, and with nobody else’s', async () => {
  const own = deskOf(contributor, store.db)
  const { id } = await createArticle(own, { content: contentOf({ title: 'Mine' }) })
  await moveArticle(own, { articleId: id, from: 'draft', to: 'in-review' })
  await addNote(own, { articleId: id, text: 'One more thing.' })
  const other = await anArticle(store.db, { title: 'Theirs', status: 'draft' })
  await expect(addNote(own, { articleId: other.id, text: 'Hm.' })).rejects.toThrow(NotFound)
})

test('a note is resolved only with its own article', async () => {
  const [one, two] = [
    await anArticle(store.db, { title: 'One' }),
    await anArticle(store.db, { title: 'Two' }),
  ]
  const { id: noteId } = await addNote(desk(), { articleId: one.id, text: 'Here.' })
  const attempt = resolveNote(desk(), { articleId: two.id, noteId, isResolved: true })
  await expect(attempt).rejects.toThrow(NotFound)
})
