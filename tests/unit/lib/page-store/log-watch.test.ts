// Noticing what is written: by this process at once, by another within the few milliseconds a write waits for it.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Db, NOTICED_WITHIN } from '../../../../db/client.ts'
import { openSqlite } from '../../../../db/sqlite.ts'
import { appendLog } from '../../../../db/store/log.ts'
import { watchLog } from '../../../../lib/page-store/log-watch.ts'
import { NOON } from '../../../support/cast.ts'
import { freshStore, makeFolder, removeFolder } from '../../../support/db.ts'

const store = freshStore()
const write = (db: Db, ...tags: string[]) => db.write((tx) => appendLog(tx, NOON, tags))

function stopwatch() {
  const timer = { now: 0, read: () => timer.now }
  return timer
}

test('a write of this process is known at the next look, and only its tags are touched', async () => {
  await write(store.db, 'before')
  const watch = await watchLog(store.db, stopwatch().read)
  const version = watch.version()
  expect([watch.isFresh(), watch.isTouched(['before', 'menu'], version)]).toEqual([true, false])
  await write(store.db, 'menu')
  expect(watch.isFresh()).toBe(false)
  await watch.catchUp()
  expect([watch.isFresh(), watch.version()]).toEqual([true, version + 1])
  expect([watch.isTouched(['list:all', 'menu'], version), watch.isTouched(['list:all'], version)]).toEqual([
    true,
    false,
  ])
  expect(watch.isTouched(['menu'], version + 1)).toBe(false)
})

test('without a write there is nothing to look up, however long ago the last look was', async () => {
  const timer = stopwatch()
  const watch = await watchLog(store.db, timer.read)
  timer.now = NOTICED_WITHIN
  expect(watch.isFresh()).toBe(false)
  await watch.catchUp()
  expect(watch.isFresh()).toBe(true)
})

test('while many ask, the next look is made ahead, and nobody has to wait for it', async () => {
  const timer = stopwatch()
  const watch = await watchLog(store.db, timer.read)
  for (let asked = 0; asked < 20; asked++) {
    timer.now += NOTICED_WITHIN / 2
    expect(watch.isFresh()).toBe(true)
    await new Promise(setImmediate)
  }
  timer.now += NOTICED_WITHIN
  expect(watch.isFresh()).toBe(false)
})

test('a write that readers cannot see is not looked for', async () => {
  const watch = await watchLog(store.db, stopwatch().read)
  await store.db.write(async () => {})
  expect(watch.isFresh()).toBe(true)
})

test('when the write of another process is acknowledged, this one does not take itself for fresh any more', async () => {
  const folder = makeFolder()
  const file = join(folder, 'masthead.sqlite')
  const [here, elsewhere] = [await openSqlite({ file }), await openSqlite({ file })]
  const watch = await watchLog(here)
  for (const tag of ['one', 'two', 'three']) {
    await watch.catchUp()
    const version = watch.version()
    await write(elsewhere, tag)
    expect(watch.isFresh()).toBe(false)
    await watch.catchUp()
    expect(watch.isTouched([tag], version)).toBe(true)
  }
  await Promise.all([here.close(), elsewhere.close()])
  removeFolder(folder)
})

test('who comes while a look is under way is told also what was written after it began', async () => {
  const timer = stopwatch()
  const watch = await watchLog(store.db, timer.read)
  timer.now = NOTICED_WITHIN
  const early = watch.catchUp()
  await write(store.db, 'late')
  timer.now += NOTICED_WITHIN
  await Promise.all([early, watch.catchUp()])
  expect(watch.isTouched(['late'], 0)).toBe(true)
})

test('when too much was written to remember, everything that was made before counts as touched', async () => {
  const watch = await watchLog(store.db, stopwatch().read)
  const version = watch.version()
  await write(store.db, ...Array.from({ length: 100_001 }, (_, at) => `tag:${at}`))
  await watch.catchUp()
  expect([watch.isTouched(['untouched'], version), watch.isTouched(['untouched'], version + 1)]).toEqual([
    true,
    false,
  ])
})
