// What is done for pictures in the background goes on after a fault.
import { afterEach, expect, test, vi } from 'vitest'
import type { Db } from '../../../../db/client.ts'
import { sweepMedia } from '../../../../lib/media/sweep.ts'
import { freshStore } from '../../../support/db.ts'
import { uploads } from './uploads/sending.ts'

const store = freshStore()
const sending = uploads(store)

afterEach(() => vi.restoreAllMocks())

test('pictures that could not be finished because the store was busy are tried again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  let asked = 0
  const busy = new Proxy(store.db, {
    get(db, name) {
      if (name === 'orm') {
        asked++
        throw new Error('database is locked')
      }
      return Reflect.get(db, name)
    },
  }) as Db
  const stop = sweepMedia(busy, sending.room.kit, () => 0)
  await expect.poll(() => told.mock.calls.length).toBe(1)
  const askedAfterAWhile = () => {
    vi.advanceTimersByTime(20_000)
    return asked
  }
  await expect.poll(askedAfterAWhile).toBeGreaterThan(1)
  await stop()
  vi.useRealTimers()
})
