import { expect, test, vi } from 'vitest'
import { findArticle } from '../../../../db/reader/articles.ts'
import { type Bulk, bulkInput, changeMany } from '../../../../lib/article-list/bulk.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { restoreFromTrash, trashArticle } from '../../../../lib/articles/trash.ts'
import { NotFound } from '../../../../lib/errors.ts'
import { removeView, saveView } from '../../../../lib/habits/views.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { moveArticle } from '../../../../lib/workflow/move.ts'
import { aCategory, anArticle, anIssue, aTag } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const draft = (title: string, actor: Actor = editor) =>
  createArticle(deskOf(actor, store.db), { content: contentOf({ title }) })
const run = (actor: Actor, changes: { id: string; rev?: number; change: unknown }[]) =>
  changeMany(deskOf(actor, store.db), bulkInput.parse({ changes }))
const undo = (actor: Actor, { done }: Awaited<ReturnType<typeof run>>) =>
  run(
    actor,
    done.flatMap(({ id, rev, back }) => (back ? [{ id, rev, change: back }] : [])),
  )
const contents = async () => {
  const { articles, revisions } = store.db.t
  const rows = await store.db.orm.select().from(articles)
  const texts = new Map((await store.db.orm.select().from(revisions)).map((row) => [row.id, row.content]))
  return rows.map((row) => ({ ...row, content: texts.get(row.draftRevisionId) }))
}

test('each change is done to every article by its own verb, and taken back', async () => {
  const { db } = store
  const [category, tag, issue] = [await aCategory(db), await aTag(db), await anIssue(db)]
  const ids = [(await draft('One')).id, (await draft('Two')).id]
  const facts = async () =>
    (await contents()).map(({ status, assigneeId, trashedAt, content }) => {
      const { categoryIds, tagIds, issue } = content ?? {}
      return { status, assigneeId, trashedAt, categoryIds, tagIds, issue }
    })
  const before = await facts()
  const changes: [Bulk['changes'][number]['change'] | object, string, object][] = [
    [{ kind: 'move', from: 'draft', to: 'in-review' }, 'article.move', { status: 'in-review' }],
    [{ kind: 'categories', add: [category.id] }, 'article.save', { categoryIds: [category.id] }],
    [{ kind: 'tags', add: [tag.id] }, 'article.save', { tagIds: [tag.id] }],
    [
      { kind: 'issue', issueId: issue.id },
      'article.save',
      { issue: { id: issue.id, section: 'Features', position: 999 } },
    ],
    [{ kind: 'trash' }, 'article.trash', { trashedAt: NOON }],
  ]
  for (const [change, act, after] of changes) {
    const outcome = await run(
      managingEditor,
      ids.map((id) => ({ id, change })),
    )
    expect(outcome.refused).toEqual([])
    expect(await facts()).toEqual(before.map((fact) => ({ ...fact, ...after })))
    const left = await leftBy(db, () => undo(managingEditor, outcome))
    expect(left.acts.filter((one) => one.act !== 'article.assign')).toHaveLength(2)
    expect(left.acts.map((one) => one.act)).toContain(act === 'article.trash' ? 'article.restore' : act)
    expect(await facts(), act).toEqual(before)
  }
})

test('what is refused is told article by article, and stops nobody else', async () => {
  const { db } = store
  const own = await draft('Mine', contributor)
  const foreign = await draft('Not mine')
  const outcome = await run(contributor, [
    { id: foreign.id, change: { kind: 'trash' } },
    { id: 'nothing', change: { kind: 'trash' } },
    { id: own.id, change: { kind: 'trash' } },
  ])
  expect(outcome.done.map(({ title }) => title)).toEqual(['Mine'])
  expect(outcome.refused.map(({ message }) => message)).toEqual(Array(2).fill('This article does not exist.'))
  const live = await anArticle(db, { title: 'Live' })
  const planned = await anArticle(db, { title: 'Planned', at: NOON + DAY })
  const left = await leftBy(db, async () => {
    const { refused } = await run(
      managingEditor,
      [live, planned].map(({ id }) => ({ id, change: { kind: 'trash' } })),
    )
    expect(refused.map(({ message }) => message)).toEqual([
      'Readers can see this article. Withdraw it first, then put it into the trash.',
      'This article is scheduled. Call off the plan first, then put it into the trash.',
    ])
  })
  expect(left).toEqual({ acts: [], tags: [] })
  expect(
    (await run(contributor, [{ id: own.id, change: { kind: 'assign', assigneeId: null } }])).done,
  ).toEqual([])
})

test('when the store fails on the way, what is done is told as done, and the rest as not', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const drafts = [await draft('One'), await draft('Two'), await draft('Three')]
  let writes = 0
  const failing: typeof store.db = {
    ...store.db,
    write: (work) => (++writes > 1 ? Promise.reject(new Error('busy')) : store.db.write(work)),
  }
  const changes = drafts.map(({ id }) => ({ id, change: { kind: 'trash' } }))
  const attempt = () => changeMany(deskOf(editor, failing), bulkInput.parse({ changes }))
  const outcome = await attempt()
  expect(outcome.done.map(({ title }) => title)).toEqual(['One'])
  expect(outcome.refused.map(({ id }) => id)).toEqual(drafts.slice(1).map(({ id }) => id))
  await expect(attempt()).rejects.toThrow('busy')
  told.mockRestore()
})

test('a move says which stage was seen, and does not run over a colleague’s, neither there nor back', async () => {
  const { id } = await draft('One')
  const move = (from: string, to: string) => run(managingEditor, [{ id, change: { kind: 'move', from, to } }])
  const sent = await move('draft', 'in-review')
  expect((await move('draft', 'ready')).refused).toMatchObject([
    { message: expect.stringContaining('“In review” now') },
  ])
  await moveArticle(deskOf(editor, store.db), { articleId: id, from: 'in-review', to: 'copyedited' })
  expect((await undo(managingEditor, sent)).refused).toHaveLength(1)
  expect((await contents())[0]?.status).toBe('copyedited')
})

test('an article of a colleague who has left moves on; what was assigned since is not taken back', async () => {
  const { db } = store
  const { id } = await draft('One')
  const person = (id: string, disabledAt: number | null) => ({
    ...{ id, name: id, role: 'editor' as const, email: `${id}@example.org`, passwordHash: 'x' },
    ...{ createdAt: NOON, disabledAt },
  })
  await db.write(async (tx) => {
    await tx.orm.insert(tx.t.users).values([person('gone', NOON), person('here', null)])
    await tx.orm.update(tx.t.articles).set({ assigneeId: 'gone' })
  })
  const moved = await run(managingEditor, [{ id, change: { kind: 'move', from: 'draft', to: 'in-review' } }])
  expect(moved.refused).toEqual([])
  await run(editor, [{ id, change: { kind: 'assign', assigneeId: 'here' } }])
  expect((await undo(managingEditor, moved)).refused).toHaveLength(1)
  expect((await contents())[0]).toMatchObject({ status: 'in-review', assigneeId: 'here' })
})

test('what somebody has written since is not taken back', async () => {
  const tag = await aTag(store.db)
  const { id } = await draft('One')
  const outcome = await run(editor, [{ id, change: { kind: 'tags', add: [tag.id] } }])
  await run(editor, [{ id, change: { kind: 'categories', add: [(await aCategory(store.db)).id] } }])
  expect((await undo(editor, outcome)).refused).toHaveLength(1)
  expect((await contents())[0]?.content?.tagIds).toEqual([tag.id])
})

test('a change of what is live waits for its publishing, says so, and goes out and comes back as one act', async () => {
  const { db } = store
  const tag = await aTag(db)
  const change = { kind: 'tags', add: [tag.id] }
  const [live, waiting, plain] = [await anArticle(db), await anArticle(db), await draft('Draft')]
  await run(editor, [{ id: waiting.id, change: { kind: 'categories', add: [(await aCategory(db)).id] } }])
  const all = [live, waiting, plain].map(({ id }) => ({ id }))
  const { done } = await run(
    managingEditor,
    all.map((one) => ({ ...one, change })),
  )
  expect(done.map((one) => one.waiting)).toEqual(['this', 'more', null])
  const tagged = async () => (await findArticle(reader(db), live.slug))?.content.tagIds
  expect(await tagged()).toEqual([])

  const publish = all.map((one) => ({ ...one, change: { kind: 'publish' } }))
  const refused = await run(editor, publish)
  expect(refused.done).toEqual([])
  const published = await run(managingEditor, publish)
  expect(published.refused).toEqual([
    { id: plain.id, message: 'Readers do not see it yet. Publish it on its own screen.' },
  ])
  expect(await tagged()).toEqual([tag.id])
  expect((await undo(managingEditor, published)).refused).toEqual([])
  expect(await tagged()).toEqual([])
})

test('made-up requests are refused whole', () => {
  const good = { id: 'a', change: { kind: 'trash' } }
  for (const changes of [
    [],
    [{ id: 'a' }],
    [{ ...good, role: 'admin' }],
    [{ id: 7, change: { kind: 'trash' } }],
    [{ id: 'a', change: { kind: 'unpublish' } }],
    [{ id: 'a', change: { kind: 'move', from: 'draft', to: 'live' } }],
    [{ id: 'a', change: { kind: 'move', to: 'ready' } }],
    [{ id: 'a', change: { kind: 'tags', add: 'x' } }],
    Array(201).fill(good),
    'all',
  ])
    expect(bulkInput.safeParse({ changes }).success, JSON.stringify(changes).slice(0, 60)).toBe(false)
})

test('an article in the trash is neither trashed again nor restored twice', async () => {
  const { id } = await draft('One')
  const desk = deskOf(editor, store.db)
  await trashArticle(desk, { articleId: id })
  await expect(trashArticle(desk, { articleId: id })).rejects.toThrow('in the trash')
  await restoreFromTrash(desk, { articleId: id })
  await expect(restoreFromTrash(desk, { articleId: id })).rejects.toThrow('not in the trash')
})

test('a view is its owner’s alone, and kept as the list writes it', async () => {
  const { db } = store
  await db.write(async (tx) => {
    for (const { id, name, role } of [editor, contributor])
      await tx.orm
        .insert(tx.t.users)
        .values({ id, name, role, email: `${id}@example.org`, passwordHash: 'x', createdAt: NOON })
  })
  const view = await saveView(deskOf(editor, db), { name: 'Gout', query: 'tag=gout&after=x&evil="><script>' })
  expect(view.query).toBe('tag=gout')
  await expect(removeView(deskOf(contributor, db), { id: view.id })).rejects.toThrow(NotFound)
  await removeView(deskOf(editor, db), { id: view.id })
  await expect(removeView(deskOf(editor, db), { id: view.id })).rejects.toThrow(NotFound)
})
