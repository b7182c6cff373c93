// An issue that was begun by mistake is deleted and brought back; one that readers ever saw anything of stays.
import { expect, test } from 'vitest'
import { listActivity } from '../../../../db/desk/activity.ts'
import { findArticleRow, findRevision } from '../../../../db/store/articles/articles.ts'
import { listIssueVersions } from '../../../../db/store/publication/issues.ts'
import { findIssueRow } from '../../../../db/store/publication/site.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { restoreFromTrash, trashArticle } from '../../../../lib/articles/trash.ts'
import { removeFrontPage, saveFrontPage } from '../../../../lib/front-page/save.ts'
import { arrangedIssue } from '../../../../lib/issues/contents.ts'
import { createIssue } from '../../../../lib/issues/create.ts'
import { bringBackIssue, deleteIssue } from '../../../../lib/issues/delete.ts'
import { editIssue } from '../../../../lib/issues/edit.ts'
import { loadIssues } from '../../../../lib/issues/list.ts'
import { orderOf } from '../../../../lib/issues/order.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { undoIssue } from '../../../../lib/issues/publishing/undo.ts'
import { unscheduleIssue } from '../../../../lib/issues/publishing/unschedule.ts'
import { anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, editor, HOUR, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
let month = 0
const begin = () => createIssue(desk(), { year: 2100, month: (month++ % 12) + 1, volume: 1, number: 1 })
const inIssue = (id: string, title: string) =>
  anArticle(store.db, { title, status: 'draft', issue: { id, section: 'Features', position: 1 } })
const titles = async (id: string) =>
  [...(await arrangedIssue(store.db, id)).drafts.values()].map(({ content }) => content.title)

async function publish(id: string, now: number, at?: number) {
  const { issue, state } = await arrangedIssue(store.db, id)
  const asked = { issueId: id, rev: issue.rev, order: orderOf(state), despite: 'A test' }
  return publishIssue(desk(now), at === undefined ? asked : { ...asked, at })
}

test('its articles go free, and come back with it unless another issue has them by then', async () => {
  const { id } = await begin()
  const other = await begin()
  const [salt, wind] = [await inIssue(id, 'Salt'), await inIssue(id, 'Wind')]
  const left = await leftBy(store.db, () => deleteIssue(desk(), { id }))
  expect(left.acts.map(({ act }) => act)).toContain('issue.delete')
  expect(left.tags).toEqual([])
  expect(await findIssueRow(store.db, id)).toBeNull()
  expect((await loadIssues(desk(), 'UTC', id))?.deleted).toMatchObject({ id })
  const state = await arrangedIssue(store.db, other.id)
  expect(state.drafts.size).toBe(0)
  const content = contentOf({ title: 'Wind' })
  const place = { id: other.id, section: 'Features', position: 1 }
  await saveArticle(desk(), { articleId: wind.id, rev: 2, content: { ...content, issue: place } })
  await bringBackIssue(desk(), { id })
  expect(await titles(id)).toEqual(['Salt'])
  expect(await titles(other.id)).toEqual(['Wind'])
  expect(salt.id).not.toBe('')
  await expect(bringBackIssue(desk(), { id })).rejects.toThrow('is back already')
})

test('the record names it, and its lists carry no version of it', async () => {
  const { id } = await begin()
  const slug = (await findIssueRow(store.db, id))?.slug
  await deleteIssue(desk(), { id })
  const acts = await listActivity(desk(), { subject: 'issue', subjectId: id }, 1)
  expect(acts).toMatchObject([{ act: 'issue.delete' }])
  expect(acts[0]?.detail).toEqual({ slug })
})

test('articles in the trash go free too, and can be written again when they are out of it', async () => {
  const { id } = await begin()
  const gone = await inIssue(id, 'Gone')
  await trashArticle(desk(), { articleId: gone.id })
  await deleteIssue(desk(), { id })
  const trashed = await findArticleRow(store.db, gone.id)
  expect(trashed?.trashedAt).toBe(NOON)
  await restoreFromTrash(desk(), { articleId: gone.id })
  const { content } = (await findRevision(store.db, trashed?.draftRevisionId ?? '')) ?? {}
  expect(content).toMatchObject({ title: 'Gone', issue: null })
  const text = { ...contentOf({ title: 'Gone' }), ...content, title: 'Back' }
  await saveArticle(desk(), { articleId: gone.id, rev: trashed?.rev ?? 0, content: text })
})

test('it comes back with its history, which goes on', async () => {
  const { id } = await begin()
  await inIssue(id, 'Salt')
  const { issue, state } = await arrangedIssue(store.db, id)
  const changed = { issueId: id, rev: issue.rev, order: orderOf(state), state: { ...state, title: 'Salt' } }
  await editIssue(desk(), changed)
  await deleteIssue(desk(), { id })
  await bringBackIssue(desk(), { id })
  const versions = await listIssueVersions(store.db, id, 9)
  expect(versions.map(({ rev, why }) => [rev, why])).toEqual([
    [4, 'Brought back'],
    [3, 'Its issue was deleted'],
    [2, ''],
    [1, 'As it was before'],
  ])
  expect((await arrangedIssue(store.db, id)).issue).toMatchObject({ rev: 4, title: 'Salt' })
  expect(await titles(id)).toEqual(['Salt'])
})

test('from an editor on', async () => {
  const begun = await Promise.all([begin(), begin(), begin(), begin()])
  await expectOnly(editor, store.db, (actor) => deleteIssue(deskOf(actor, store.db), begun.pop() ?? {}))
})

test('what readers see, saw or are to see stays', async () => {
  const { id } = await begin()
  await inIssue(id, 'Salt')
  const { undo } = await publish(id, NOON, NOON + DAY)
  await expect(deleteIssue(desk(), { id })).rejects.toThrow('Call off the plan first')
  await unscheduleIssue(desk(NOON + HOUR), { issueId: id })
  expect(undo).not.toBe('')
  const again = await publish(id, NOON + 2 * HOUR)
  await expect(deleteIssue(desk(NOON + 2 * HOUR), { id })).rejects.toThrow('Readers see this issue')
  await undoIssue(desk(NOON + 2 * HOUR + 1), { issueId: id, entryId: again.undo })
  await expect(deleteIssue(desk(NOON + 3 * HOUR), { id })).rejects.toThrow('have seen this issue before')
})

test('called off before its moment, nobody saw it; a front page that waits for it holds it', async () => {
  const { id } = await begin()
  await inIssue(id, 'Salt')
  await publish(id, NOON, NOON + DAY)
  await unscheduleIssue(desk(NOON + HOUR), { issueId: id })
  const front = await saveFrontPage(desk(), { pins: {}, base: null, issueId: id })
  expect(front.id).not.toBe('')
  await expect(deleteIssue(desk(NOON + 2 * DAY), { id })).rejects.toThrow('A front page is to appear')
  await removeFrontPage(desk(NOON + 2 * DAY), { id: front.id })
  await deleteIssue(desk(NOON + 2 * DAY), { id })
  expect(await findIssueRow(store.db, id)).toBeNull()
})

test('a month that another issue has by then is refused', async () => {
  const numbers = { year: 2200, month: 1, volume: 1, number: 1 }
  const { id } = await createIssue(desk(), numbers)
  await deleteIssue(desk(), { id })
  await createIssue(desk(), numbers)
  await expect(bringBackIssue(desk(), { id })).rejects.toThrow('has its issue already')
})
