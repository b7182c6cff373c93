// Pictures are decoded in processes of their own: one that dies fails one picture and nothing else.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findMedium } from '../../../../db/reader/publication/site.ts'
import { Invalid } from '../../../../lib/errors.ts'
import { addMissingMedium } from '../../../../lib/media/add-missing.ts'
import { type Deriver, makeDeriver } from '../../../../lib/media/files/deriver.ts'
import { pictureOf } from '../../../../lib/reader/pictures.ts'
import { admin, deskOf, reader } from '../../../support/cast.ts'
import { freshStore, makeFolder, removeFolder } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
let folder: string
let deriver: Deriver

beforeEach(() => {
  folder = makeFolder()
  const program = join(folder, 'child.mjs')
  writeFileSync(program, CHILD)
  deriver = makeDeriver({ program })
})
afterEach(() => {
  deriver.close()
  removeFolder(folder)
})

/** Dies of the file "deadly", never ends with "endless", refuses "bad", dies right after its answer on "last", and answers its own number otherwise. */
const CHILD = `
  process.on('message', ({ id, file }) => {
    if (file === 'deadly') process.exit(1)
    if (file === 'endless') return
    if (file === 'bad') return process.send({ id, kind: 'refused', message: 'No picture.' })
    process.send({ id, kind: 'done', width: process.pid, height: 1, renditions: [] }, () => {
      if (file === 'last') process.exit(0)
    })
  })
  process.on('disconnect', () => process.exit(0))
`

const derive = (file: string) => deriver.derive({ file, folder, formats: [], focal: { x: 0.5, y: 0.5 } })

test('one process does one picture after the other', async () => {
  const results = await Promise.all(['a', 'b', 'c'].map(derive))
  expect(new Set(results.map((result) => result.width)).size).toBe(1)
})

test('a picture that breaks the decoder is refused, and the next one is taken', async () => {
  const [broken, next] = await Promise.allSettled([derive('deadly'), derive('a')])
  expect(broken).toMatchObject({ status: 'rejected', reason: expect.any(Invalid) })
  expect(next.status).toBe('fulfilled')
})

test('a picture that takes too long is given up, with the process that reads it', async () => {
  const hasty = makeDeriver({ program: join(folder, 'child.mjs'), patience: 300 })
  const order = (file: string) => hasty.derive({ file, folder, formats: [], focal: { x: 0.5, y: 0.5 } })
  await expect(order('endless')).rejects.toThrow('takes too long')
  expect((await derive('a')).width).toBeGreaterThan(0)
  hasty.close()
})

test('a machine without room for another process refuses that picture only, and goes on', async () => {
  const { execPath } = process
  process.execPath = join(folder, 'nowhere')
  const attempt = derive('a')
  process.execPath = execPath
  await expect(attempt).rejects.toThrow('no room')
  expect((await derive('a')).width).toBeGreaterThan(0)
})

test('a picture that the decoder refuses is refused in its words', async () => {
  await expect(derive('bad')).rejects.toThrow('No picture.')
})

test('a process that ended while it waited is not asked again', async () => {
  const first = await derive('last')
  while (isAlive(first.width)) await nextTurn()
  await nextTurn()
  expect((await derive('a')).width).not.toBe(first.width)
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a picture that could not be fetched is kept as a record, and shown as a placeholder that says so', async () => {
  let id = ''
  const missing = {
    sourceUrl: 'https://old.example/knee.jpg',
    fileName: 'knee.jpg',
    alt: 'A knee',
    importRef: 'wxr:4',
  }
  const left = await leftBy(store.db, async () => {
    id = (await addMissingMedium(deskOf(admin, store.db), missing)).id
  })
  expect(left).toEqual({
    acts: [{ act: 'medium.add-missing', subjectId: id, actorId: admin.id }],
    tags: [[`medium:${id}`]],
  })
  const medium = await findMedium(reader(store.db), id)
  expect(medium && pictureOf(medium)).toMatchObject({ missing: true, alt: 'A knee', srcset: '', sources: [] })
  expect(existsSync('public/missing-picture.svg')).toBe(true)
})
