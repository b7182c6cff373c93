// Earlier versions: made the newest again, named, listed by sitting; nothing that stands now is lost by it.
import { expect, test } from 'vitest'
import { findArticle } from '../../../../db/desk/articles/articles.ts'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { deleteTerm } from '../../../../db/store/subjects/terms.ts'
import { recordActivity } from '../../../../lib/activity.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { NotFound } from '../../../../lib/errors.ts'
import { deleteIssue } from '../../../../lib/issues/delete.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { loadHistory } from '../../../../lib/revisions/history.ts'
import { nameRevision } from '../../../../lib/revisions/name.ts'
import { restoreRevision } from '../../../../lib/revisions/restore.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { anArticle, anIssue, aTag } from '../../../support/builders.ts'
import {
  contributor,
  DAY,
  deskOf,
  editor,
  HOUR,
  MINUTE,
  managingEditor,
  NOON,
} from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(editor, store.db, now)

async function changedTwice() {
  const article = await anArticle(store.db, { title: 'First', body: '<p>One.</p><p>Two.</p>' })
  const save = (rev: number, title: string, minute: number) =>
    saveArticle(desk(NOON + minute * MINUTE), {
      ...{ articleId: article.id, rev, isAutomatic: true },
      content: contentOf({ title, body: fromHtml('<p>One.</p>') }),
    })
  await save(1, 'Second', 1)
  await save(2, 'Third', 2)
  return article
}
const history = (id: string) => loadHistory(desk(NOON + 60 * MINUTE), { id, timeZone: 'UTC' })

test('the history shows sittings, what readers saw, and what changed last', async () => {
  const { id } = await changedTwice()
  const found = await history(id)
  const versions = found?.days.flatMap((day) => day.versions)
  expect(versions).toMatchObject([
    { title: 'Third', saves: 2, isCurrent: true, shown: null },
    { title: 'First', saves: 1, shown: 'live', why: 'First draft' },
  ])
  expect(found?.compared?.comparison?.fields).toMatchObject([{ name: 'title' }])
  expect(found?.compared?.comparison?.blocks.map(({ kind }) => kind)).toEqual(['same', 'out'])
})

test('a version asked for stands for itself, also in the middle of a sitting', async () => {
  const { id } = await changedTwice()
  const { revisions } = store.db.t
  const second = (await store.db.orm.select().from(revisions)).find(({ title }) => title === 'Second')
  const found = await loadHistory(desk(NOON + 60 * MINUTE), { id, before: second?.id, timeZone: 'UTC' })
  expect([found?.compared?.before?.title, found?.compared?.after.title]).toEqual(['Second', 'Third'])
})

test('for a version that was thinned out since stands what was kept of its sitting, not the newest', async () => {
  const { id } = await changedTwice()
  const { revisions } = store.db.t
  const second = (await store.db.orm.select().from(revisions)).find(({ title }) => title === 'Second')
  const later = NOON + 2 * DAY
  for (const [rev, title] of [
    [3, 'Fourth'],
    [4, 'Fifth'],
  ] as const)
    await saveArticle(desk(later + rev * HOUR), { articleId: id, rev, content: contentOf({ title }) })
  const left = (await store.db.orm.select().from(revisions)).map(({ title }) => title)
  expect(left).toEqual(['First', 'Third', 'Fourth', 'Fifth'])
  const shownFor = async (after: string | undefined) =>
    (await loadHistory(desk(later + DAY), { id, after, timeZone: 'UTC' }))?.compared?.after.title
  expect([await shownFor(second?.id), await shownFor('0'), await shownFor(undefined)]).toEqual([
    ...['Third', 'Fifth', 'Fifth'],
  ])
})

test('a restored version is the newest, says where it comes from, and the one before stays', async () => {
  const { id, revisionId } = await changedTwice()
  const left = await leftBy(store.db, () =>
    restoreRevision(desk(NOON + 30 * MINUTE), { articleId: id, revisionId }),
  )
  expect(left).toMatchObject({ acts: [{ act: 'article.save' }], tags: [] })
  const versions = (await history(id))?.days.flatMap((day) => day.versions)
  expect(versions?.map(({ title }) => title)).toEqual(['First', 'Third', 'First'])
  expect(versions?.[0]?.why).toMatch(/^Restored from Jan 14, 2026/)
})

test('one part comes back by itself', async () => {
  const { id, revisionId } = await changedTwice()
  await restoreRevision(desk(NOON + 30 * MINUTE), { articleId: id, revisionId, block: 1 })
  const found = await history(id)
  expect(found?.compared?.after.title).toBe('Third')
  expect(found?.compared?.comparison?.blocks.map(({ kind }) => kind)).toEqual(['same', 'in'])
})

test('a version gets a name and is recorded once; other articles’ versions are not found', async () => {
  const { id, revisionId } = await changedTwice()
  const other = await anArticle(store.db, { title: 'Other' })
  const name = { articleId: id, revisionId, label: 'As sent' }
  const left = await leftBy(store.db, () => nameRevision(desk(), name))
  expect(left.acts).toMatchObject([{ act: 'article.name-revision', subjectId: id }])
  const versions = (await history(id))?.days.flatMap((day) => day.versions)
  expect(versions?.at(-1)?.label).toBe('As sent')
  for (const work of [
    nameRevision(desk(), { ...name, articleId: other.id }),
    restoreRevision(desk(), { articleId: other.id, revisionId }),
  ])
    await expect(work).rejects.toThrow(NotFound)
})

test('what is gone by now is left out of a restored version, which says so', async () => {
  const { db } = store
  const [gout, stays] = [await aTag(db, { name: 'gout' }), await aTag(db, { name: 'stays' })]
  const issue = await anIssue(db, { visibleFrom: FOREVER })
  const { id, rev, revisionId, content } = await anArticle(db, {
    ...{
      tagIds: [gout.id, stays.id],
      issue: { id: issue.id, section: 'News', position: 0 },
      status: 'draft',
    },
  })
  await saveArticle(desk(), { articleId: id, rev, content: { ...content, tagIds: [], issue: null } })
  // Removed before earlier versions were looked into.
  await db.write(async (tx) => {
    await deleteTerm(tx, { kind: 'tag', id: gout.id })
    const detail = { name: 'gout' }
    await recordActivity(tx, desk(), { act: 'tag.remove', subject: 'tag', subjectId: gout.id, detail })
  })
  await deleteIssue(deskOf(managingEditor, db), { id: issue.id })
  await restoreRevision(desk(NOON + HOUR), { articleId: id, revisionId })
  const found = (await findArticle(desk(NOON + HOUR), id))?.content
  expect([found?.tagIds, found?.issue]).toEqual([[stays.id], null])
  const [newest] = (await history(id))?.days.flatMap((day) => day.versions) ?? []
  expect(newest?.why).toMatch(/ \(UTC\), without the tag “gout”, its issue: gone by now$/)
})

test('who may not edit restores and names nothing, and who may not read sees no history', async () => {
  const { id, revisionId } = await changedTwice()
  const name = (actor: Actor) =>
    nameRevision(deskOf(actor, store.db), { articleId: id, revisionId, label: 'x' })
  await expectOnly(editor, store.db, name, NotFound)
  const restore = restoreRevision(deskOf(contributor, store.db), { articleId: id, revisionId })
  await expect(restore).rejects.toThrow(NotFound)
  expect(await loadHistory(deskOf(contributor, store.db), { id, timeZone: 'UTC' })).toBeNull()
})
