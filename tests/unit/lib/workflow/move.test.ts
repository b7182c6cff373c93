import { expect, test } from 'vitest'
import { listActivityOf, listNotes } from '../../../../db/desk/articles/work.ts'
import { putUser } from '../../../../db/store/people/users.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { loadWork } from '../../../../lib/articles/work.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../../../../lib/errors.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { assignArticle } from '../../../../lib/workflow/assign.ts'
import { moveArticle } from '../../../../lib/workflow/move.ts'
import { contributor, deskOf, editor, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const as = (actor: Actor) => deskOf(actor, store.db)
const aDraft = () => createArticle(as(contributor), { content: contentOf({ title: 'Of knees' }) })

const aUser = ({ id, name, role }: Actor, disabledAt: number | null = null) =>
  store.db.write((tx) =>
    putUser(tx, {
      ...{ id, name, role, disabledAt },
      email: `${id}@example.org`,
      passwordHash: 'none',
      createdAt: NOON,
    }),
  )

test('sent for review, a draft belongs to the newsroom: its author reads it and may not change it', async () => {
  const { id } = await aDraft()
  await aUser(editor)
  await moveArticle(as(contributor), {
    articleId: id,
    from: 'draft',
    to: 'in-review',
    note: ' Table 2 is new. ',
    assigneeId: editor.id,
  })
  const content = contentOf({ title: 'Changed after all' })
  await expect(saveArticle(as(contributor), { articleId: id, rev: 1, content })).rejects.toThrow(Forbidden)
  const work = await loadWork(as(contributor), id)
  expect(work).toMatchObject({
    status: 'in-review',
    steps: [],
    assignee: { id: editor.id, name: editor.name },
    may: { edit: false, note: true, publish: false },
  })
  expect(work.notes.map(({ text, byName }) => ({ text, byName }))).toEqual([
    { text: 'Table 2 is new.', byName: contributor.name },
  ])
})

test('sent back, it is its author’s again', async () => {
  const { id } = await aDraft()
  await moveArticle(as(contributor), { articleId: id, from: 'draft', to: 'in-review' })
  await moveArticle(as(editor), { articleId: id, from: 'in-review', to: 'draft', note: 'Shorter, please.' })
  const work = await loadWork(as(contributor), id)
  expect(work.assignee?.id).toBe(contributor.id)
  expect(work.may.edit).toBe(true)
  const content = contentOf({ title: 'Shorter' })
  expect((await saveArticle(as(contributor), { articleId: id, rev: 1, content })).rev).toBe(2)
})

test('the whole way, one entry for each step', async () => {
  const { id } = await aDraft()
  const left = await leftBy(store.db, async () => {
    await moveArticle(as(contributor), { articleId: id, from: 'draft', to: 'in-review', note: 'Done.' })
    await moveArticle(as(editor), { articleId: id, from: 'in-review', to: 'copyedited' })
    await moveArticle(as(managingEditor), { articleId: id, from: 'copyedited', to: 'ready' })
  })
  expect(left.acts.map(({ act, actorId }) => [act, actorId])).toEqual([
    ['article.move', contributor.id],
    ['article.move', editor.id],
    ['article.move', managingEditor.id],
  ])
  expect(left.tags).toEqual([])
})

test('a step that the role does not have is refused, and nothing is left of it', async () => {
  const { id } = await aDraft()
  const refused = async (actor: Actor, to: 'copyedited' | 'ready') => {
    const attempt = moveArticle(as(actor), { articleId: id, from: 'draft', to, note: 'Let me.' })
    await expect(attempt).rejects.toThrow(Forbidden)
  }
  expect(await leftBy(store.db, () => refused(contributor, 'copyedited'))).toEqual({ acts: [], tags: [] })
  expect(await leftBy(store.db, () => refused(editor, 'ready'))).toEqual({ acts: [], tags: [] })
  expect(await listNotes(as(editor), id, 10)).toEqual([])
})

test('two who move it at once: the second is told', async () => {
  const { id } = await aDraft()
  await moveArticle(as(editor), { articleId: id, from: 'draft', to: 'copyedited' })
  const late = moveArticle(as(contributor), { articleId: id, from: 'draft', to: 'in-review' })
  await expect(late).rejects.toThrow(Conflict)
  await expect(late).rejects.toThrow('it is “Copyedited” now')
})

test('what a contributor may not read is not there', async () => {
  const { id } = await createArticle(as(editor), { content: contentOf({ title: 'Not yours' }) })
  const attempt = moveArticle(as(contributor), { articleId: id, from: 'draft', to: 'in-review' })
  await expect(attempt).rejects.toThrow(NotFound)
  await expect(loadWork(as(contributor), id)).rejects.toThrow(NotFound)
  expect(await listActivityOf(as(contributor), id, 9)).toEqual([])
})

test('editors say who has it; only colleagues who can sign in', async () => {
  const { id } = await aDraft()
  await aUser(editor)
  await aUser(managingEditor, NOON)
  await expectOnly(editor, store.db, (actor) =>
    assignArticle(as(actor), { articleId: id, assigneeId: editor.id }),
  )
  for (const assigneeId of [managingEditor.id, 'nobody']) {
    await expect(assignArticle(as(editor), { articleId: id, assigneeId })).rejects.toThrow(Invalid)
  }
  await assignArticle(as(editor), { articleId: id, assigneeId: null })
  expect((await loadWork(as(editor), id)).assignee).toBeNull()
})
