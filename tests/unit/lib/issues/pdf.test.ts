// The PDF of a printed issue: looked at when it comes in, saved with the issue, and there for readers while the issue is.
import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { findIssuePdf } from '../../../../db/store/publication/issues.ts'
import { findIssueRow } from '../../../../db/store/publication/site.ts'
import { loadIssueBoard } from '../../../../lib/issues/board.ts'
import { editIssue } from '../../../../lib/issues/edit.ts'
import { addIssuePdf } from '../../../../lib/issues/pdf/add.ts'
import { clearIssuePdfs, PDF_KEPT } from '../../../../lib/issues/pdf/clear.ts'
import { restoreIssue } from '../../../../lib/issues/restore.ts'
import { beginInput, beginUpload } from '../../../../lib/media/uploads/begin.ts'
import { loadIssue } from '../../../../lib/reader/publication/issue.ts'
import { loadIssuePdf } from '../../../../lib/reader/publication/issue-pdf.ts'
import { anIssue } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { opened } from '../../../support/desk/issues.ts'
import { aPdf } from '../../../support/pdfs.ts'
import { leftBy } from '../../../support/verbs.ts'
import { uploads } from '../media/uploads/sending.ts'

const store = freshStore()
const sending = uploads(store)
const desk = (actor = managingEditor) => deskOf(actor, store.db)

/** On its way to the issue, and whole. */
async function arrive(bytes: Uint8Array, fileName = 'january.pdf', actor = managingEditor) {
  const { id } = await sending.upload(bytes, { fileName, kind: 'pdf' }, actor)
  return id
}
async function add(issueId: string, bytes: Uint8Array, fileName?: string) {
  return addIssuePdf(desk(), sending.room, { id: issueId, uploadId: await arrive(bytes, fileName) })
}
const saveWith = async (issueId: string, pdfId: string | undefined, actor = managingEditor) => {
  const { state, from } = await opened(store.db, issueId)
  return editIssue(desk(actor), { issueId, ...from, state: { ...state, pdfId } })
}
const hashOf = async (pdfId: string) => (await findIssuePdf(store.db, pdfId))?.hash
const shown = async () => (await loadIssue(reader(store.db), '2026-01'))?.pdf

test('what is uploaded is nobody’s before the issue is saved with it, and undone with it', async () => {
  const { db } = store
  const { id } = await anIssue(db)
  const uploadId = await arrive(aPdf())
  const come = () => addIssuePdf(desk(), sending.room, { id, uploadId })
  const left = await leftBy(db, async () => {
    expect(await come()).toMatchObject({ fileName: 'january.pdf', size: '1 KB' })
    // An answer that got lost, asked for again.
    expect(await come()).toMatchObject({ id: uploadId })
  })
  expect(left).toMatchObject({ acts: [{ act: 'issue.upload-pdf', subjectId: id }], tags: [] })
  expect(sending.kept()).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.pdf$/)])
  expect(await shown()).toBeNull()
  const saved = await leftBy(db, () => saveWith(id, uploadId))
  expect(saved).toMatchObject({
    acts: [{ act: 'issue.save' }],
    tags: [[expect.any(String), expect.any(String), expect.any(String)]],
  })
  expect(await shown()).toEqual({ href: '/issue/2026-01/pdf/', size: '1 KB' })
  const board = await loadIssueBoard(desk(), id)
  expect(board.pdf).toMatchObject({ id: uploadId, fileName: 'january.pdf' })
  const [, first] = board.versions
  await restoreIssue(desk(), { issueId: id, rev: board.rev, order: board.order, versionId: first?.id ?? '' })
  expect(await shown()).toBeNull()
})

test('readers get it exactly while they get the issue, under a name that computers take', async () => {
  const { db } = store
  const { id } = await anIssue(db, { visibleFrom: NOON + DAY })
  const pdf = await add(id, aPdf())
  await saveWith(id, pdf.id)
  const at = (moment: number) => loadIssuePdf(reader(db, moment), '2026-01')
  expect(await at(NOON)).toBeNull()
  expect(await at(NOON + DAY)).toMatchObject({ fileName: expect.stringMatching(/^[a-z0-9-]+-2026-01\.pdf$/) })
  const row = await findIssueRow(db, id)
  expect(row?.pdfId).toBe(pdf.id)
  expect(await loadIssuePdf(reader(db, FOREVER - 2), '2026-02')).toBeNull()
})

test('what is no PDF, or half of one, is refused in words and forgotten', async () => {
  const { id } = await anIssue(store.db)
  const refused: [string, Uint8Array, RegExp][] = [
    ['page.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), /^page\.pdf is not a PDF/],
    ['half.pdf', aPdf().subarray(0, 300), /^half\.pdf ends in the middle/],
    ['hidden.pdf', Buffer.concat([Buffer.from('GIF89a'), aPdf()]), /is not a PDF/],
  ]
  for (const [name, bytes, words] of refused) {
    const uploadId = await arrive(bytes, name)
    const come = () => addIssuePdf(desk(), sending.room, { id, uploadId })
    await expect(come(), name).rejects.toThrow(words)
    await expect(come(), name).rejects.toThrow('not here any more')
  }
  expect(sending.kept()).toEqual([])
  const input = beginInput.parse({ fileName: 'atlas.pdf', bytes: 200 * 1024 * 1024 + 1, kind: 'pdf' })
  await expect(beginUpload(desk(), sending.room, input)).rejects.toThrow('atlas.pdf is larger than 200 MB')
})

test('contributors upload none; a PDF is no picture, and a picture’s upload no PDF', async () => {
  const { id } = await anIssue(store.db)
  await expect(arrive(aPdf(), 'a.pdf', contributor)).rejects.toThrow('does not allow this')
  const { finish } = await sending.upload(aPdf(), { kind: 'pdf' }, editor)
  await expect(finish()).rejects.toThrow('not here any more')
  const picture = await sending.upload(aPdf(), {}, editor)
  const taken = { id, uploadId: picture.id }
  await expect(addIssuePdf(desk(editor), sending.room, taken)).rejects.toThrow('not here any more')
})

test('an issue cannot name a PDF that is not here', async () => {
  const { id } = await anIssue(store.db)
  await expect(saveWith(id, 'nothing')).rejects.toThrow('This PDF is not here. Upload it again.')
})

test('a file that was uploaded and never saved is cleared away after a week; one that the history has stays', async () => {
  const { db } = store
  const { id } = await anIssue(db)
  const [first, second, never] = [
    await add(id, aPdf('1')),
    await add(id, aPdf('2')),
    await add(id, aPdf('3')),
  ]
  await saveWith(id, first.id)
  await saveWith(id, second.id)
  // The same file once more, and not saved this time.
  const again = await add(id, aPdf('1'))
  const { dataDir } = sending.room.kit
  const folder = join(dataDir, 'originals')
  const clear = (now: number) => clearIssuePdfs(db, dataDir, now)
  const uploadedAt = new Date(NOON - 1)
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), uploadedAt, uploadedAt)
  expect(await clear(NOON + PDF_KEPT - 1)).toBe(0)
  expect(sending.kept()).toHaveLength(3)
  // Its file is young: somebody else is sending the same.
  const file = join(folder, `${await hashOf(never.id)}.pdf`)
  utimesSync(file, new Date(NOON + PDF_KEPT), new Date(NOON + PDF_KEPT))
  expect(await clear(NOON + PDF_KEPT + 1)).toBe(0)
  expect([await hashOf(never.id), await hashOf(again.id)]).toEqual([undefined, undefined])
  utimesSync(file, uploadedAt, uploadedAt)
  expect(await clear(NOON + PDF_KEPT + 1)).toBe(1)
  const left = [await hashOf(first.id), await hashOf(second.id)].map((hash) => `${hash}.pdf`)
  expect(sending.kept().sort()).toEqual(left.sort())
  await expect(saveWith(id, never.id)).rejects.toThrow('This PDF is not here. Upload it again.')
  const board = await loadIssueBoard(desk(), id)
  const version = board.versions.find(({ rev }) => rev === 2)
  await restoreIssue(desk(), {
    ...{ issueId: id, rev: board.rev, order: board.order, versionId: version?.id ?? '' },
  })
  expect((await loadIssueBoard(desk(), id)).pdf?.id).toBe(first.id)
})
