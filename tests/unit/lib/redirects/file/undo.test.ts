// A file of redirects is undone as a whole; what was changed since stays, and is counted.
import { expect, test } from 'vitest'
import { Forbidden } from '../../../../../lib/errors.ts'
import { loadMissing } from '../../../../../lib/reader/missing.ts'
import { loadTakenFiles } from '../../../../../lib/redirects/file/files.ts'
import { lookAtFile, takeInFile } from '../../../../../lib/redirects/file/take-in.ts'
import { undoFile } from '../../../../../lib/redirects/file/undo.ts'
import { changeRedirect, createRedirect, removeRedirect } from '../../../../../lib/redirects/save.ts'
import { deskOf, editor, managingEditor, reader } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'
import { leftBy } from '../../../../support/verbs.ts'

const store = freshStore()
const desk = (by = managingEditor) => deskOf(by, store.db)
const add = (from: string, to: string) => createRedirect(desk(), { from, to, reach: 'exact', note: 'By me' })

async function* bytes(text: string) {
  yield new TextEncoder().encode(text)
}
async function takeIn(text: string): Promise<string> {
  const { base } = await lookAtFile(desk(), bytes(text))
  return (await takeInFile(desk(), { base }, bytes(text))).undo ?? ''
}
async function leadsTo(address: string): Promise<string> {
  const found = await loadMissing(reader(store.db), address)
  return found.kind === 'moved' ? found.to : found.kind
}
const rowOf = async (from: string) =>
  (await store.db.orm.select().from(store.db.t.redirects)).find(({ fromPath }) => fromPath === from)

test('what it added goes, what it changed leads where it led, with its note', async () => {
  await add('/old/', '/was/')
  const id = await takeIn('/new/,/x/\n/old/,/y/,The file')
  expect([await leadsTo('/new/'), await leadsTo('/old/')]).toEqual(['/x/', '/y/'])
  const left = await leftBy(store.db, async () =>
    expect(await undoFile(desk(), {}, { id })).toEqual({ removed: 1, restored: 1, left: 0 }),
  )
  expect(left.acts).toMatchObject([{ act: 'redirect.unimport' }])
  expect(left.tags).toHaveLength(1)
  expect([await leadsTo('/new/'), await leadsTo('/old/')]).toEqual(['missing', '/was/'])
  expect((await rowOf('/old'))?.why).toBe('By me')
  await expect(undoFile(desk(), {}, { id })).rejects.toThrow('undone already')
})

test('what was changed or removed since stays, and is counted', async () => {
  const { id: known } = await add('/gone/', '/was/')
  const id = await takeIn('/one/,/x/\n/two/,/x/\n/gone/,/y/')
  const one = (await rowOf('/one'))?.id ?? ''
  const other = { from: '/one/', to: '/mine/', was: '/x/', reach: 'exact', note: '' } as const
  await changeRedirect(desk(), other, { id: one })
  await removeRedirect(desk(), { id: known })
  expect(await undoFile(desk(), {}, { id })).toEqual({ removed: 1, restored: 0, left: 2 })
  expect([await leadsTo('/one/'), await leadsTo('/two/'), await leadsTo('/gone/')]).toEqual([
    '/mine/',
    'missing',
    'missing',
  ])
})

test('what would lead in a circle by now stays as the file left it', async () => {
  await add('/a/', '/b/x/')
  const id = await takeIn('/a/,/c/')
  await createRedirect(desk(), { from: '/b/', to: '/a/', reach: 'below', note: '' })
  expect(await undoFile(desk(), {}, { id })).toEqual({ removed: 0, restored: 0, left: 1 })
  expect(await leadsTo('/b/x/')).toBe('/c/')
})

test('what led straight on because of it leads where it was written to again', async () => {
  await add('/old/', '/was/')
  const id = await takeIn('/new/,/x/\n/old/,/y/')
  await add('/a/', '/new/')
  await add('/b/', '/old/')
  expect([await leadsTo('/a/'), await leadsTo('/b/')]).toEqual(['/x/', '/y/'])
  expect(await undoFile(desk(), {}, { id })).toEqual({ removed: 1, restored: 1, left: 0 })
  expect([await leadsTo('/a/'), await leadsTo('/b/')]).toEqual(['/new/', '/was/'])
})

test('each stands in the list with what it did, and what became of undoing it', async () => {
  const id = await takeIn('/new/,/x/\n/other/,/x/')
  expect(await loadTakenFiles(desk())).toMatchObject([{ id, words: '2 added, 0 changed', undoneAt: null }])
  await undoFile(desk(), {}, { id })
  expect((await loadTakenFiles(desk()))?.[0]?.words).toBe(
    'undone: 2 removed again, 0 lead where they led before',
  )
  expect(await loadTakenFiles(desk(editor))).toBeNull()
})

test('nobody below a managing editor may, and nothing is left of the attempt', async () => {
  const id = await takeIn('/new/,/x/')
  const left = await leftBy(store.db, async () => {
    await expect(undoFile(desk(editor), {}, { id })).rejects.toThrow(Forbidden)
    await expect(undoFile(desk(editor), {}, { id: 'none' })).rejects.toThrow(Forbidden)
  })
  expect(left).toEqual({ acts: [], tags: [] })
})
