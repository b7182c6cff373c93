// What is done beside the requests goes on whatever the hub does, and ends when the program stops.
import { expect, test, vi } from 'vitest'
import { tendFeeds } from '../../../../lib/feeds/background.ts'
import { countFetch } from '../../../../lib/feeds/fetches.ts'
import { NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const told = vi.hoisted(() => ({ signal: undefined as AbortSignal | undefined, rounds: 0 }))
const waits = vi.hoisted(() => ({ of: [] as number[] }))

vi.mock('../../../../lib/feeds/hub/sweep.ts', () => ({
  /** A hub that never answers. */
  sweepHub: (_db: unknown, _now: number, { signal }: { signal: AbortSignal }) => {
    told.signal = signal
    told.rounds += 1
    return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  },
}))
vi.mock('../../../../lib/background/every.ts', async (original) => {
  const { every } = await original<typeof import('../../../../lib/background/every.ts')>()
  return {
    every: (milliseconds: number, signal: AbortSignal, act: () => Promise<void>) => {
      waits.of.push(milliseconds)
      return every(milliseconds / 1000, signal, act)
    },
  }
})

const store = freshStore()

test('fetches are written while a hub keeps the sweep waiting; stopping ends both and writes the last', async () => {
  const fetched = () => countFetch({ address: '/feed/', userAgent: 'newsboat', isUnchanged: false, at: NOON })
  const kept = async () => {
    const [row] = await store.db.orm.select().from(store.db.t.feedFetches)
    return row?.fetches ?? 0
  }
  const stop = tendFeeds(
    store.db,
    () => 'https://synovia.example',
    () => NOON,
  )
  fetched()
  await expect.poll(kept).toBe(1)
  expect([told.rounds, told.signal?.aborted]).toEqual([1, false])
  fetched()
  await stop()
  expect(told.signal?.aborted).toBe(true)
  expect(await kept()).toBe(2)
  expect([...new Set(waits.of)].toSorted((a, b) => a - b)).toEqual([5000, 60_000])
})
