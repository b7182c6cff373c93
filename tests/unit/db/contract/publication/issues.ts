// Print issues at work: the desk's list, the articles that name an issue, and its versions; front pages as they are arranged.
import { expect, test } from 'vitest'
import { listAllIssues } from '../../../../../db/desk/publication/issues.ts'
import { findFrontPage } from '../../../../../db/reader/publication/front-page.ts'
import { findIssue } from '../../../../../db/reader/publication/issues.ts'
import { listActs, listEntries, mapActs } from '../../../../../db/store/activity.ts'
import { listPlanned } from '../../../../../db/store/articles/publications.ts'
import {
  deleteFrontPage,
  findFrontPageRow,
  insertFrontPage,
  listFrontPages,
} from '../../../../../db/store/publication/front-pages.ts'
import {
  deleteIssuePdf,
  listIssuePdfHashes,
  listUnnamedIssuePdfs,
} from '../../../../../db/store/publication/issue-pdfs.ts'
import {
  findHolders,
  findIssueBySlugRow,
  findIssuePdf,
  findIssueVersion,
  findLatestIssueRow,
  insertIssuePdf,
  insertIssueVersion,
  listIssueDrafts,
  listIssueVersions,
} from '../../../../../db/store/publication/issues.ts'
import { trashArticle } from '../../../../../lib/articles/trash.ts'
import { createIssue } from '../../../../../lib/issues/create.ts'
import { bringBackIssue, deleteIssue } from '../../../../../lib/issues/delete.ts'
import { editIssue } from '../../../../../lib/issues/edit.ts'
import { publishIssue } from '../../../../../lib/issues/publishing/publish.ts'
import { unscheduleIssue } from '../../../../../lib/issues/publishing/unschedule.ts'
import { aMedium, anArticle, anIssue } from '../../../../support/builders.ts'
import { DAY, deskOf, editor, HOUR, managingEditor, NOON, reader } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'
import { aPlannedIssue, opened } from '../../../../support/desk/issues.ts'

export function issuesAreKept(open: OpenStore): void {
  const store = freshStore(open)
  const desk = () => deskOf(editor, store.db)

  test('an issue holds the articles that name it in their newest text, outside the trash', async () => {
    const { db } = store
    expect([await findLatestIssueRow(db), await listAllIssues(desk())]).toEqual([null, []])
    const cover = await aMedium(db)
    const older = await anIssue(db, { year: 2025, month: 12 })
    const issue = await anIssue(db, { year: 2026, month: 1, coverId: cover.id })
    const place = { id: issue.id, section: 'Features', position: 3 }
    const draft = await anArticle(db, { title: 'Draft', status: 'draft', issue: place })
    const gone = await anArticle(db, { title: 'Gone', status: 'draft', issue: place })
    await trashArticle(desk(), { articleId: gone.id })
    const drafts = await listIssueDrafts(db, issue.id)
    expect(drafts.map(({ article, content }) => [article.id, content.issue])).toEqual([[draft.id, place]])
    expect((await listIssueDrafts(db, issue.id, true)).map(({ article }) => article.id)).toEqual([gone.id])
    const rows = await listAllIssues(desk())
    expect(rows.map((row) => [row.issue.id, row.cover?.id ?? null, row.articles])).toEqual([
      [issue.id, cover.id, 1],
      [older.id, null, null],
    ])
    expect((await findLatestIssueRow(db))?.id).toBe(issue.id)
    expect((await findIssueBySlugRow(db, '2025-12'))?.id).toBe(older.id)
    expect(await findIssueBySlugRow(db, '2031-01')).toBeNull()
  })

  test('an issue that nobody saw is deleted with its versions, and comes back with them', async () => {
    const { id } = await createIssue(desk(), { year: 2040, month: 1, volume: 1, number: 1 })
    const place = { id, section: 'Features', position: 3 }
    await anArticle(store.db, { title: 'Salt', status: 'draft', issue: place })
    expect(await findHolders(store.db, id)).toEqual({ article: null, hasFrontPage: false, hasMenu: false })
    const of = { acts: ['issue.create', 'issue.delete'], subject: 'issue', subjectId: id }
    expect((await listActs(store.db, of)).map(({ at, act }) => [at, act])).toEqual([[NOON, 'issue.create']])
    const acts = await mapActs(store.db, { ...of, subjectIds: [id, 'none'] })
    expect([...acts].map(([of, list]) => [of, list.map(({ act }) => act)])).toEqual([[id, ['issue.create']]])
    await deleteIssue(desk(), { id })
    expect(await listIssueVersions(store.db, id, 9)).toEqual([])
    await bringBackIssue(desk(), { id })
    const versions = await listIssueVersions(store.db, id, 9)
    expect(versions.map(({ rev, at }) => [rev, at])).toEqual([3, 2, 1].map((rev) => [rev, NOON]))
    expect(await listIssueDrafts(store.db, id)).toHaveLength(1)
    await anArticle(store.db, { title: 'Wind', issue: place })
    expect((await findHolders(store.db, id)).article).toBe('Wind')
  })

  test('what was planned with an issue is found by the record, moved with it, and called off', async () => {
    const { db } = store
    const { id, articles } = await aPlannedIssue(db, ['Salt', 'Wind'])
    const mona = deskOf(managingEditor, db)
    const plan = async (at: number) => publishIssue(mona, { issueId: id, ...(await opened(db, id)).from, at })
    const ids = articles.map((one) => one.id)
    const moments = async () => (await listPlanned(db, ids, NOON)).map(({ visibleFrom }) => visibleFrom)
    const { undo } = await plan(NOON + DAY)
    expect(await moments()).toEqual([NOON + DAY, NOON + DAY])
    expect((await listEntries(db, [undo, 'unheard'])).map(({ act }) => act)).toEqual(['issue.publish'])
    await plan(NOON + 2 * DAY)
    expect(await moments()).toEqual([NOON + 2 * DAY, NOON + 2 * DAY])
    expect((await unscheduleIssue(mona, { issueId: id })).articles).toBe(2)
    expect([await moments(), await listPlanned(db, [], NOON), await listEntries(db, [])]).toEqual([
      [],
      [],
      [],
    ])
  })

  test('an issue names the PDF of what was printed', async () => {
    const { db } = store
    const pdf = { id: 'pdf', hash: 'b'.repeat(32), fileName: 'january.pdf', bytes: 12 * 1024 * 1024 }
    const row = { ...pdf, uploadedAt: NOON, uploadedByName: 'Edda' }
    await db.write((tx) => insertIssuePdf(tx, row))
    expect([await findIssuePdf(db, 'pdf'), await findIssuePdf(db, 'another')]).toEqual([row, null])
    await anIssue(db, { year: 2026, month: 1, pdfId: 'pdf' })
    await anIssue(db, { year: 2025, month: 12 })
    const pdfOf = async (slug: string) => (await findIssue(reader(db), slug))?.pdf
    expect(await pdfOf('2026-01')).toEqual({ hash: pdf.hash, bytes: pdf.bytes })
    expect(await pdfOf('2025-12')).toBeNull()
  })

  test('a PDF that no issue names, nor any that was or was deleted, is known by its age', async () => {
    const { db } = store
    const row = { fileName: 'a.pdf', bytes: 9, uploadedByName: 'Edda' }
    await db.write(async (tx) => {
      for (const id of ['pdf-now', 'pdf-before', 'pdf-deleted', 'pdf-never', 'pdf-new'])
        await insertIssuePdf(tx, {
          ...row,
          id,
          hash: `${id} hash`,
          uploadedAt: id === 'pdf-new' ? NOON : NOON - 1,
        })
    })
    const { id: issueId } = await anIssue(db, { pdfId: 'pdf-now' })
    const numbers = { year: 2026, month: 1, volume: 1, number: 1, title: '', coverId: null, pages: 0 }
    const state = { ...numbers, pdfId: 'pdf-before', sections: [{ name: 'News', articles: [] }] }
    const version = { id: 'v1', issueId, rev: 1, state, at: NOON, byName: 'Edda', why: '' }
    await db.write((tx) => insertIssueVersion(tx, version))
    const gone = await createIssue(desk(), { year: 2026, month: 4, volume: 1, number: 4 })
    const begun = await opened(db, gone.id)
    const edited = { ...begun.state, pdfId: 'pdf-deleted' }
    await editIssue(desk(), { issueId: gone.id, ...begun.from, state: edited })
    await deleteIssue(desk(), { id: gone.id })
    expect(await listUnnamedIssuePdfs(db, NOON)).toEqual(['pdf-never'])
    expect(await listUnnamedIssuePdfs(db, NOON + 1)).toEqual(['pdf-never', 'pdf-new'])
    await db.write((tx) => deleteIssuePdf(tx, 'pdf-never'))
    expect(await listUnnamedIssuePdfs(db, NOON)).toEqual([])
    expect([...(await listIssuePdfHashes(db))].sort()).toEqual(
      ['pdf-before', 'pdf-deleted', 'pdf-new', 'pdf-now'].map((id) => `${id} hash`),
    )
  })

  test('versions of an issue are listed the newest first', async () => {
    const { db } = store
    const issue = await anIssue(db)
    const facts = { year: 2026, month: 1, volume: 1, number: 1, title: '', coverId: null, pages: 0 }
    for (const rev of [1, 2, 3]) {
      const state = { ...facts, pages: rev, sections: [{ name: 'News', articles: [] }] }
      const row = { id: `v${rev}`, issueId: issue.id, rev, state, at: NOON, byName: 'Edda', why: '' }
      await db.write((tx) => insertIssueVersion(tx, row))
    }
    const revs = async (limit: number) =>
      (await listIssueVersions(db, issue.id, limit)).map(({ rev, state }) => [rev, state.pages])
    expect(await revs(2)).toEqual([
      [3, 3],
      [2, 2],
    ])
    expect((await findIssueVersion(db, issue.id, 'v2'))?.rev).toBe(2)
    expect(await findIssueVersion(db, 'another', 'v2')).toBeNull()
  })

  test('the front page that began last counts, at its own moment or with its issue', async () => {
    const { db } = store
    expect(await findFrontPage(reader(db))).toBeNull()
    const issue = await anIssue(db, { year: 2026, month: 3, visibleFrom: NOON + DAY })
    const row = { pins: { lead: ['a'] }, issueId: null, savedAt: NOON, byName: 'Mona' }
    await db.write(async (tx) => {
      await insertFrontPage(tx, { ...row, id: 'now', visibleFrom: NOON })
      await insertFrontPage(tx, { ...row, id: 'issue', issueId: issue.id, visibleFrom: NOON + 1 })
      await insertFrontPage(tx, { ...row, id: 'soon', visibleFrom: NOON + HOUR, savedAt: NOON + 2 })
    })
    const at = async (moment: number) => (await findFrontPage(reader(db, moment)))?.id
    const moments = [NOON - 1, NOON, NOON + HOUR, NOON + DAY - 1, NOON + DAY]
    expect(await Promise.all(moments.map(at))).toEqual([undefined, 'now', 'soon', 'soon', 'issue'])
    const reading = reader(db)
    expect((await findFrontPage(reading))?.pins).toEqual({ lead: ['a'] })
    expect(reading.changesAt).toBe(NOON + 1)
    expect((await listFrontPages(db, 2)).map(({ id }) => id)).toEqual(['soon', 'now'])
    await db.write((tx) => deleteFrontPage(tx, 'soon'))
    expect([await findFrontPageRow(db, 'soon'), (await findFrontPageRow(db, 'now'))?.byName]).toEqual([
      null,
      'Mona',
    ])
    expect(await at(NOON + HOUR)).toBe('now')
  })
}
