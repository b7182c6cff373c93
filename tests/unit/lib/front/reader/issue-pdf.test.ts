// The address of a printed issue's PDF: one form of it, and an ordinary address where there is none.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { insertIssuePdf } from '../../../../../db/store/publication/issues.ts'
import { anIssue } from '../../../../support/builders.ts'
import { DAY, NOON } from '../../../../support/cast.ts'
import { freshStore, makeFolder, removeFolder } from '../../../../support/db.ts'
import { aPdf } from '../../../../support/pdfs.ts'
import { frontOnWire } from '../../../../support/running/front.ts'

const store = freshStore()
const wire = frontOnWire({ db: () => store.db, bytes: 0 })
let folder: string

beforeEach(async () => {
  folder = makeFolder()
  wire.front.folders.originals = folder
  const row = {
    id: 'pdf',
    hash: 'b'.repeat(32),
    fileName: 'a.pdf',
    bytes: 9,
    uploadedAt: NOON,
    uploadedByName: 'E',
  }
  await store.db.write((tx) => insertIssuePdf(tx, row))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${row.hash}.pdf`), aPdf())
})
afterEach(() => removeFolder(folder))

test('it is sent under its one address, to which every other form leads', async () => {
  await anIssue(store.db, { pdfId: 'pdf' })
  const sent = await wire.ask('/issue/2026-01/pdf/?from=mail')
  expect([sent.status, sent.headers['content-type']]).toEqual([200, 'application/pdf'])
  for (const bent of ['/issue/2026-01/pdf', '//issue/2026-01/pdf/']) {
    const { status, headers } = await wire.ask(bent)
    expect([bent, status, headers.location]).toEqual([bent, 308, '/issue/2026-01/pdf/'])
  }
  expect(wire.made).toBe(0)
})

test('where no reader may have it the address is answered like any other', async () => {
  await anIssue(store.db, { month: 2, pdfId: 'pdf', visibleFrom: NOON + DAY })
  await anIssue(store.db, { month: 3 })
  for (const month of ['02', '03', '04']) {
    const { body } = await wire.ask(`/issue/2026-${month}/pdf/`)
    expect(body.includes('%PDF')).toBe(false)
  }
  expect(wire.made).toBe(3)
})

test('a file that is not on the disk is not found, and nothing of it is kept', async () => {
  await anIssue(store.db, { pdfId: 'pdf' })
  removeFolder(folder)
  const { status, headers } = await wire.ask('/issue/2026-01/pdf/')
  expect([status, headers['cache-control'], headers.etag]).toEqual([404, 'no-store', undefined])
  expect(headers['content-disposition']).toBeUndefined()
})
