// Originals come from a folder of the old site's uploads; nothing is fetched and nothing outside the folder is read.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Deriver, makeDeriver } from '../../../../../lib/media/files/deriver.ts'
import { filesIn } from '../../../../../lib/transfer/wxr/apply/files.ts'
import type { PlannedMedium } from '../../../../../lib/transfer/wxr/plan/entry.ts'
import { freshStore, makeFolder, removeFolder } from '../../../../support/db.ts'
import { entriesOf, OLD_JOINT, planOf } from '../../../../support/wxr.ts'
import { importInto } from './imports.ts'

vi.setConfig({ testTimeout: 60_000 })

const store = freshStore()
let deriver: Deriver
let folder: string

beforeAll(() => {
  deriver = makeDeriver()
})
afterAll(() => deriver.close())
beforeEach(() => {
  folder = makeFolder()
})
afterEach(() => removeFolder(folder))

function keep(path: string, bytes: Uint8Array | string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), bytes)
}

const medium = (...paths: string[]): PlannedMedium => ({
  ...{
    id: 'm',
    importRef: 'r',
    fileName: 'a.jpg',
    mimeType: 'image/jpeg',
    sourceUrl: 'https://old.example/a.jpg',
  },
  ...{ paths, width: 0, height: 0, alt: '', caption: null },
})

test('a file is found below the folder, its uploads or its wp-content', async () => {
  keep('2012/03/a.jpg', 'one')
  keep('uploads/b.jpg', 'two')
  keep('wp-content/uploads/c.jpg', 'three')
  const find = await filesIn(folder)
  for (const [path, words] of [
    ['2012/03/a.jpg', 'one'],
    ['b.jpg', 'two'],
    ['c.jpg', 'three'],
  ] as const) {
    expect(Buffer.from((await find(medium(path))) ?? []).toString()).toBe(words)
  }
  expect(await find(medium('d.jpg'))).toBeNull()
})

test('no file outside the folder is read, by path or by link', async () => {
  const outside = makeFolder()
  writeFileSync(join(outside, 'secret.jpg'), 'secret')
  symlinkSync(join(outside, 'secret.jpg'), join(folder, 'link.jpg'))
  const find = await filesIn(folder)
  expect(
    await find(medium(`../${outside.split('/').at(-1)}/secret.jpg`, 'link.jpg', join(outside, 'secret.jpg'))),
  ).toBeNull()
  removeFolder(outside)
})

test('an export cannot name a file outside either', async () => {
  const text = OLD_JOINT.replace('2012/03/hand.png', '..%2f..%2f..%2fetc/passwd.png')
  const paths = entriesOf(await planOf(text), 'medium').flatMap((entry) => entry.medium.paths)
  expect(paths.filter((path) => path.includes('..'))).toEqual([])
})

test('pictures whose files are there come in with them, also on a later run', async () => {
  const kit = { dataDir: folder, deriver }
  await importInto(store.db, OLD_JOINT)
  const picture = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#884' } })
    .jpeg()
    .toBuffer()
  keep('2012/03/knee.jpg', picture)
  keep('2012/03/hand.png', 'no picture at all')
  const { result, of } = await importInto(store.db, OLD_JOINT, { kit, findFile: await filesIn(folder) })
  expect(result).toMatchObject({ created: 0, updated: 1 })
  expect(of('Knee')?.act).toBe('updated')
  expect(of('Hand')?.warnings).toEqual([expect.stringContaining('could not be taken in')])
  const { media } = store.db.t
  const rows = await store.db.orm.select().from(media)
  expect(rows.map(({ fileName, state, width }) => [fileName, state, width]).sort()).toEqual([
    ['hand.png', 'missing', 0],
    ['knee.jpg', 'ready', 400],
    ['x', 'missing', 0],
  ])
})
