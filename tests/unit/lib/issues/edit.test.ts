import { expect, test } from 'vitest'
import { findRedirect } from '../../../../db/reader/publication/site.ts'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { listIssueVersions } from '../../../../db/store/publication/issues.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { Conflict } from '../../../../lib/errors.ts'
import { createIssue, suggestNumbers } from '../../../../lib/issues/create.ts'
import { editIssue, type IssueNow } from '../../../../lib/issues/edit.ts'
import { putArticle, takeArticle } from '../../../../lib/issues/outline.ts'
import { restoreIssue } from '../../../../lib/issues/restore.ts'
import { loadIssue } from '../../../../lib/reader/publication/issue.ts'
import { redirectKey } from '../../../../lib/redirects/key.ts'
import { anIssue } from '../../../support/builders.ts'
import { deskOf, editor, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, aReadyArticle, namesIn, opened } from '../../../support/desk/issues.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)

test('an issue begins with the numbers after the last and the sections of the last; readers see nothing of it', async () => {
  const { db } = store
  await anIssue(db, { year: 2026, month: 1, volume: 18, number: 1, sections: ['News', 'Letters'] })
  let month = 2
  const begin = (actor: typeof editor) =>
    createIssue(deskOf(actor, db), { year: 2026, month: month++, volume: 18, number: 2 })
  await expectOnly(editor, db, begin)
  const left = await leftBy(db, () => begin(editor))
  expect(left).toMatchObject({ acts: [{ act: 'issue.create' }], tags: [] })
  const { state, issue } = await opened(db, left.acts[0]?.subjectId ?? '')
  expect(state.sections.map(({ name }) => name)).toEqual(['News', 'Letters'])
  expect(issue.visibleFrom).toBe(FOREVER)
  expect(await loadIssue(reader(db), issue.slug)).toBeNull()
  await expect(createIssue(desk(), { year: 2026, month: 1, volume: 1, number: 1 })).rejects.toThrow(
    'January 2026 has its issue already.',
  )
  expect(suggestNumbers({ year: 2026, month: 12, volume: 18, number: 12 }, { year: 2026, month: 1 })).toEqual(
    {
      ...{ year: 2027, month: 1, volume: 19, number: 1 },
    },
  )
  expect(suggestNumbers(null, { year: 2026, month: 4 })).toEqual({
    year: 2026,
    month: 4,
    volume: 1,
    number: 4,
  })
})

test('arranging gives a new version to what moved, and to nothing else', async () => {
  const { db } = store
  const { id, articles } = await aPlannedIssue(db, ['One', 'Two', 'Three'])
  const other = await aReadyArticle(db, (await anIssue(db)).id, 'Other', 0)
  const [one, , three] = articles.map((article) => article.id)
  const { state, from } = await opened(db, id)
  const up = putArticle(state.sections, three ?? '', { section: 0, index: 0 })
  const sections = takeArticle(putArticle(up, other.id, { section: 1, index: 0 }), one ?? '')
  const left = await leftBy(db, async () => {
    expect(await editIssue(desk(), { issueId: id, ...from, state: { ...state, sections } })).toMatchObject({
      rev: 2,
    })
  })
  expect(left.acts.map(({ act }) => act).sort()).toEqual([
    ...['article.save', 'article.save', 'article.save', 'issue.save'],
  ])
  expect(left.tags).toEqual([])
  expect(namesIn(await opened(db, id))).toBe('Features: Three, Two; News: Other')
})

test('every save can be brought back, and the state before the first one too', async () => {
  const { db } = store
  const { id, articles } = await aPlannedIssue(db, ['One', 'Two'])
  const { state, from } = await opened(db, id)
  const sections = putArticle(state.sections, articles[1]?.id ?? '', { section: 0, index: 0 })
  const saved = await editIssue(desk(), {
    issueId: id,
    ...from,
    state: { ...state, sections, title: 'Joints' },
  })
  expect(namesIn(await opened(db, id))).toBe('Features: Two, One; News: ')
  const now = await opened(db, id)
  await restoreIssue(desk(), { issueId: id, ...now.from, versionId: saved.before ?? '' })
  const back = await opened(db, id)
  expect([namesIn(back), back.state.title]).toEqual(['Features: One, Two; News: ', ''])
  const versions = await listIssueVersions(db, id, 9)
  expect(versions.map(({ rev, why }) => [rev, why])).toEqual([
    [3, 'Brought back version 1'],
    [2, ''],
    [1, 'As it was before'],
  ])
  await expect(restoreIssue(desk(), { issueId: id, ...back.from, versionId: 'unheard' })).rejects.toThrow(
    'This version of the issue is not kept.',
  )
  const nothing = await editIssue(desk(), { issueId: id, ...back.from, state: back.state })
  expect(nothing).toEqual({ rev: 3, before: null })
})

test('of two who arrange one issue at once the second is refused, with what stands now', async () => {
  const { db } = store
  const { id, articles } = await aPlannedIssue(db, ['One', 'Two'])
  const { state, from } = await opened(db, id)
  const first = putArticle(state.sections, articles[1]?.id ?? '', { section: 0, index: 0 })
  await editIssue(deskOf(managingEditor, db), { issueId: id, ...from, state: { ...state, sections: first } })
  const second = editIssue(desk(), { issueId: id, ...from, state: { ...state, title: 'Mine' } })
  const error = await second.catch((error: unknown) => error)
  expect(error).toBeInstanceOf(Conflict)
  const now = (error as Conflict).current as IssueNow
  expect(now.byName).toBe(managingEditor.name)
  expect(now.state.sections).toEqual(first)
})

test('an article that was moved on its own screen makes an order stale too, and stays in the history', async () => {
  const { db } = store
  const { id, articles } = await aPlannedIssue(db, ['One', 'Two'])
  const before = await opened(db, id)
  await editIssue(desk(), { issueId: id, ...before.from, state: { ...before.state, title: 'Joints' } })
  const stale = await opened(db, id)
  const [one] = articles
  const content = { ...(one?.content ?? articles[0]?.content), issue: { id, section: 'News', position: 1 } }
  await saveArticle(desk(), { articleId: one?.id ?? '', rev: 1, content: content as never })
  const state = { ...stale.state, title: 'Bones' }
  await expect(editIssue(desk(), { issueId: id, ...stale.from, state })).rejects.toThrow(Conflict)
  const now = await opened(db, id)
  await editIssue(desk(), { issueId: id, ...now.from, state: { ...now.state, title: 'Bones' } })
  const versions = await listIssueVersions(db, id, 9)
  expect(versions.map(({ why }) => why)).toContain('Changed on the articles’ own screens')
})

test('an issue that readers see is changed by managing editors, and readers see it at once', async () => {
  const { db } = store
  const { id } = await anIssue(db, { year: 2025, month: 12 })
  const { state, from } = await opened(db, id)
  const edit = (actor: typeof editor) =>
    editIssue(deskOf(actor, db), { issueId: id, ...from, state: { ...state, volume: 19 } })
  await expect(edit(editor)).rejects.toThrow('Ask a managing editor')
  const left = await leftBy(db, () => edit(managingEditor))
  expect(left.tags).toEqual([['issues', `issue:${id}`, `list:issue:${id}`].sort()])
  expect((await loadIssue(reader(db), '2025-12'))?.volume).toBe(19)
  const now = await opened(db, id)
  await editIssue(deskOf(managingEditor, db), {
    issueId: id,
    ...now.from,
    state: { ...now.state, month: 11 },
  })
  expect(await loadIssue(reader(db), '2025-12')).toBeNull()
  expect((await loadIssue(reader(db), '2025-11'))?.volume).toBe(19)
})

test('all addresses of an issue that is out follow it into another month', async () => {
  const { id } = await anIssue(store.db)
  const { state, from } = await opened(store.db, id)
  await editIssue(deskOf(managingEditor, store.db), { issueId: id, ...from, state: { ...state, month: 3 } })
  for (const page of ['', 'print/']) {
    const target = await findRedirect(reader(store.db), redirectKey(`/issue/2026-01/${page}`))
    expect(target).toBe(`/issue/2026-03/${page}`)
  }
})
